import { useRef, useState } from 'react';

const words = {
  id: {
    code: 'Kode untuk disalin',
    copy: 'Salin kode',
    copied: 'Kode disalin.',
    selected: 'Penyalinan ditolak peramban. Kode sudah dipilih: tekan Ctrl+C atau Command+C.',
  },
  en: {
    code: 'Code to copy',
    copy: 'Copy the code',
    copied: 'Code copied.',
    selected: 'The browser refused to copy. The code is selected: press Ctrl+C or Command+C.',
  },
};

/** Code with a button that copies it, and selects it where the browser does not let it. */
export function CopyCode({ code, language }: { code: string; language: 'id' | 'en' }) {
  const [said, setSaid] = useState<{ of: string; words: string }>();
  const box = useRef<HTMLPreElement>(null);
  const say = words[language];
  const copy = async () => {
    setSaid(undefined);
    try {
      await navigator.clipboard.writeText(code);
      setSaid({ of: code, words: say.copied });
    } catch {
      if (box.current) getSelection()?.selectAllChildren(box.current);
      setSaid({ of: code, words: say.selected });
    }
  };
  return (
    <section className="guide guide-code" aria-label={say.code}>
      <pre ref={box}>{code}</pre>
      <button type="button" onClick={copy}>
        {say.copy}
      </button>
      <span role="status">{said?.of === code ? said.words : ''}</span>
    </section>
  );
}
