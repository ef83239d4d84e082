import {
  type Application,
  Comment,
  CommentTag,
  type Context,
  Converter,
  DeclarationReflection,
  type DocumentReflection,
  IndexedAccessType,
  LiteralType,
  type ParameterReflection,
  ReferenceType,
  type Reflection,
  ReflectionKind,
  ReflectionType,
  type SignatureReflection,
  Type,
  UnknownType,
} from 'typedoc';
import ts from 'typescript';

const ROOT = '@humas/sdk';

/** Under which heading a name stands, by the file that declares it; everything else is content of the API. */
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/sdk\/src\/(client|core\/options)\.ts$/, 'Client'],
  [/sdk\/src\/errors\//, 'Errors'],
  [/sdk\/src\/core\/observer\.ts$/, 'Watching requests'],
  [/sdk\/src\/core\//, 'Calls'],
  [/sdk\/src\/resources\//, 'What operations take'],
];

/**
 * What TypeDoc cannot know of this package: modules are called as they are imported, names stand with what they are for,
 * and types are shown as they are written, the contract's by their fields, not by where they were generated.
 */
export function load({ converter }: Application): void {
  const contract = new Contract();

  converter.on(Converter.EVENT_CREATE_DECLARATION, (context: Context, reflection: DeclarationReflection) => {
    if (reflection.kindOf(ReflectionKind.Module))
      reflection.name = reflection.name === 'index' ? ROOT : `${ROOT}/${reflection.name}`;
    const [declared] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    if (!declared || reflection.parent?.name !== ROOT) return;
    contract.notice(context, reflection, declared);
    const heading = headingOf(declared);
    if (!heading) return;
    reflection.comment ??= new Comment();
    reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: heading }]));
  });

  converter.on(
    Converter.EVENT_CREATE_SIGNATURE,
    (context: Context, signature: SignatureReflection, declared?: ts.Node) => {
      if (declared && isCallable(declared)) showAsWritten(context, signature, declared);
    },
  );

  converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }: Context) => {
      contract.showFields();
      for (const document of project.documents ?? []) document.name = headlineOf(document) ?? document.name;
      const seen = new Set<Reflection>();
      // Writing out a type may bring more of them.
      for (let found = [project as Reflection]; found.length > 0; ) {
        for (const reflection of found) {
          seen.add(reflection);
          contract.nameTypes(reflection);
          if (reflection.comment) mendComment(reflection.comment);
          if (reflection instanceof DeclarationReflection) forgetUnseenParents(reflection);
        }
        found = Object.values(project.reflections).filter((reflection) => !seen.has(reflection));
      }
    },
    1000,
  );
}

function headingOf(declared: ts.Declaration): string | undefined {
  const { fileName } = declared.getSourceFile();
  if (ts.isClassDeclaration(declared) && fileName.includes('/resources/')) return 'Operations';
  return HEADINGS.find(([pattern]) => pattern.test(fileName))?.[1];
}

/** The generated types say `@description` where our own simply say it; and who is told of an error wants to read about it. */
function mendComment(comment: Comment): void {
  const description = comment.getTag('@description');
  if (description) {
    if (comment.hasVisibleComponent()) comment.summary.push({ kind: 'text', text: '\n\n' });
    comment.summary.push(...description.content);
    comment.removeTags('@description');
  }
  for (const tag of comment.getTags('@throws')) {
    const [name] = /\w+/.exec(tag.typeAnnotation ?? '') ?? [];
    if (!name) continue;
    tag.content.unshift({ kind: 'inline-tag', tag: '@link', text: name }, { kind: 'text', text: ' ' });
    delete tag.typeAnnotation;
  }
}

/** A document is called as it calls itself, not as its file. */
const headlineOf = ({ content }: DocumentReflection): string | undefined =>
  /^# (.+)$/m.exec(content.map(({ text }) => text).join(''))?.[1]?.replaceAll('`', '');

type Callable = ts.MethodDeclaration | ts.MethodSignature | ts.FunctionDeclaration | ts.ArrowFunction;

const isCallable = (node: ts.Node): node is Callable =>
  ts.isMethodDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isArrowFunction(node);

/** `Call<Article>`, where TypeDoc would write out the article; and a name for what the code takes apart at once. */
function showAsWritten(context: Context, signature: SignatureReflection, declared: Callable): void {
  const scope = context.withScope(signature);
  const show = (holder: ParameterReflection | SignatureReflection, type: ts.TypeNode, at: Context) => {
    context.project.removeTypeReflections(holder.type);
    holder.type = at.converter.convertType(at, type);
  };
  if (declared.type && !ts.isTypePredicateNode(declared.type)) show(signature, declared.type, scope);
  for (const [index, parameter] of (signature.parameters ?? []).entries()) {
    const type = declared.parameters[index]?.type;
    if (!type) continue;
    show(parameter, type, scope.withScope(parameter));
    if (parameter.name === '__namedParameters')
      parameter.name = /[A-Z][a-z]+$/.exec(type.getText())?.[0].toLowerCase() ?? 'options';
  }
}

/** `Omit<…>` and our own base classes are how something is written, not what it is. */
function forgetUnseenParents(reflection: DeclarationReflection): void {
  delete reflection.inheritedFrom;
  const seen = reflection.extendedTypes?.filter((type) => type instanceof ReferenceType && type.reflection);
  if (seen?.length) reflection.extendedTypes = seen;
  else delete reflection.extendedTypes;
}

/** The contract's types: `type Article = Schemas['Article']`, which says nothing to a reader. */
class Contract {
  readonly #aliases: { context: Context; reflection: DeclarationReflection; schema: ts.TypeNode }[] = [];
  #schemas: ts.Type | undefined;

  notice(context: Context, reflection: DeclarationReflection, declared: ts.Declaration): void {
    if (!ts.isTypeAliasDeclaration(declared) || !ts.isIndexedAccessTypeNode(declared.type)) return;
    const { objectType, indexType } = declared.type;
    if (objectType.getText() !== 'Schemas' || !ts.isLiteralTypeNode(indexType)) return;
    this.#schemas ??= context.checker.getTypeFromTypeNode(objectType);
    const schema = this.#nodeOf(indexType.literal.getText().slice(1, -1));
    if (schema) this.#aliases.push({ context, reflection, schema });
  }

  showFields(): void {
    for (const { context, reflection, schema } of this.#aliases) {
      context.project.removeTypeReflections(reflection.type);
      const type = context.converter.convertType(context.withScope(reflection), schema);
      if (type instanceof ReflectionType && type.declaration.children) {
        context.project.mergeReflections(type.declaration, reflection);
        delete reflection.type;
      } else reflection.type = type;
    }
  }

  /** Writes `Media` for `components['schemas']['Media']` wherever it stands, and what has no page of its own in full. */
  nameTypes(reflection: Reflection, holder: object = reflection): void {
    for (const [key, value] of Object.entries(holder)) {
      const isList = Array.isArray(value) && value.some((item) => item instanceof Type);
      const name = value instanceof Type ? schemaNameOf(value) : undefined;
      if (name !== undefined) Object.assign(holder, { [key]: this.#typeNamed(name, reflection) });
      const held: unknown = holder[key as keyof typeof holder];
      if (isList || (held instanceof Type && !(held instanceof ReferenceType && name)))
        this.nameTypes(reflection, held as object);
    }
  }

  #typeNamed(name: string, reflection: Reflection): Type {
    const { project } = reflection;
    const target = project.getChildByName([ROOT, name]);
    if (target instanceof DeclarationReflection)
      return ReferenceType.createResolvedReference(name, target, project);
    const schema = this.#nodeOf(name);
    const at = this.#scopeOf(reflection);
    return schema && at ? at.converter.convertType(at, schema) : new UnknownType(name);
  }

  #nodeOf(name: string): ts.TypeNode | undefined {
    const field = this.#schemas?.getProperty(name)?.valueDeclaration;
    return field && ts.isPropertySignature(field) ? field.type : undefined;
  }

  #scopeOf(reflection: Reflection): Context | undefined {
    const root = this.#aliases[0]?.context;
    if (!reflection.parent || !root) return undefined;
    return (reflection.parent === root.scope ? root : this.#scopeOf(reflection.parent))?.withScope(
      reflection,
    );
  }
}

function schemaNameOf(type: Type): string | undefined {
  if (!(type instanceof IndexedAccessType) || !(type.indexType instanceof LiteralType)) return undefined;
  return /^(components\["schemas"\]|Schemas)$/.test(type.objectType.toString())
    ? String(type.indexType.value)
    : undefined;
}
