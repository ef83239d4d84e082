/** The blocks' forms and previews in the editor: one way for all of them, from the table that PHP hands over. */
(() => {
  const { blocks, blockEditor, components, element, serverSideRender } = window.wp;
  const { widgets, agencies, language, heading, ready, words } = window.humasKit;
  const { createElement: h } = element;

  const choicesOf = (field) => field.choices.map(({ value, label }) => ({ value, label: label[language] }));

  /** The control of one field. */
  function control(field, attributes, setAttributes) {
    const value = attributes[field.name];
    const set = (next) => setAttributes({ [field.name]: next === '' || next === false ? undefined : next });
    const common = {
      key: field.name,
      label: field.label[language],
      help: field.hint?.[language],
      onChange: set,
    };
    if (field.type === 'flag') return h(components.ToggleControl, { ...common, checked: Boolean(value) });
    if (field.type === 'number') {
      const { min, max } = field;
      const number = Number(value) || field.default;
      const onChange = (next) => set(next === undefined ? '' : String(next));
      return h(components.RangeControl, { ...common, min, max, value: number, onChange });
    }
    if (field.type === 'choice') {
      const fallback = field.default;
      return h(components.SelectControl, { ...common, value: value ?? fallback, options: choicesOf(field) });
    }
    if (field.type === 'choices') {
      const chosen = String(value ?? '')
        .split(' ')
        .filter(Boolean);
      const toggle = (one, on) =>
        set([...chosen.filter((other) => other !== one), ...(on ? [one] : [])].join(' '));
      const boxes = choicesOf(field).map((choice) =>
        h(components.CheckboxControl, {
          key: choice.value,
          label: choice.label,
          checked: chosen.includes(choice.value),
          onChange: (on) => toggle(choice.value, on),
        }),
      );
      return h(
        components.BaseControl,
        { key: field.name, id: field.name, label: common.label, help: common.help },
        ...boxes,
      );
    }
    const names = Object.entries(agencies).map(([slug, name]) => ({ value: slug, label: name }));
    if (field.type === 'agency' && names.length > 0) {
      const first = { value: '', label: words.agency };
      return h(components.SelectControl, {
        ...common,
        help: undefined,
        value: value ?? '',
        options: [first, ...names],
      });
    }
    return h(components.TextControl, {
      ...common,
      value: value ?? '',
      type: field.type === 'address' ? 'url' : 'text',
    });
  }

  const LOOK = ['theme', 'scheme', 'locale', 'time-zone', 'heading-level'];

  /** A block in the editor: its form at the side, and what the server makes of it. */
  const editOf = (name, widget) =>
    function Edit({ attributes, setAttributes }) {
      const panel = (title, fields, open) =>
        h(
          components.PanelBody,
          { title, initialOpen: open },
          ...fields
            .filter(({ only }) => !only || attributes[only.field] === only.value)
            .map((field) => control(field, attributes, setAttributes)),
        );
      const own = widget.fields.filter((field) => !LOOK.includes(field.name));
      const look = widget.fields.filter((field) => LOOK.includes(field.name));
      const empty = () =>
        h(components.Placeholder, {
          label: widget.title[language],
          instructions: ready ? words.nothing : words.setup,
        });
      return h(
        'div',
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          null,
          panel(widget.title[language], own, true),
          widget.ofArticle && h(components.PanelBody, { key: 'about' }, h('p', null, words.article)),
          panel(words.more, look, false),
        ),
        h(
          components.Disabled,
          null,
          h(serverSideRender, {
            block: name,
            attributes,
            EmptyResponsePlaceholder: empty,
            urlQueryArgs: postQuery(),
          }),
        ),
      );
    };

  /** The post that is edited: blocks about an article show that post's. */
  function postQuery() {
    const id = window.wp.data?.select('core/editor')?.getCurrentPostId?.();
    return typeof id === 'number' ? { post_id: id } : {};
  }

  for (const [short, widget] of Object.entries(widgets)) {
    const name = `humas/${short}`;
    const settings = { edit: editOf(name, widget), save: () => null };
    // A list without a heading looks lost; the editor may empty it.
    if (short === 'news-list') settings.example = { attributes: { heading } };
    blocks.registerBlockType(name, settings);
    if (short === 'news-list') {
      const title = widget.title[language];
      blocks.registerBlockVariation(name, {
        name: 'latest',
        title,
        isDefault: true,
        attributes: { heading },
      });
    }
  }
})();
