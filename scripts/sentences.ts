import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from '../server/core/config.ts';

/**
 * Every English sentence that the server gives to an error, as message or remedy: what flows into the arguments of
 * `ThroughlineError` and `apiError`, by way of helpers, tables and branches. Values become places: {0}, {1}.
 */
export function serverSentences(): string[] {
  const folder = join(REPOSITORY, 'server');
  const files = ts.sys.readDirectory(folder, ['.ts']);
  const settings = { noLib: false, skipLibCheck: true, allowImportingTsExtensions: true };
  const program = ts.createProgram(files, {
    ...settings,
    ...{ target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.NodeNext },
    ...{ moduleResolution: ts.ModuleResolutionKind.NodeNext, resolveJsonModule: true },
    ...{ strict: true, noEmit: true, types: ['node'] },
  });
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  return new Flow(program.getTypeChecker(), sources).sentences();
}

/** A text in one of its forms: words, and where a value stands, or another sentence. */
type Form = readonly (string | typeof aValue | typeof aSentence)[];
const aValue = 0;
const aSentence = 1;
const value: readonly Form[] = [[aValue]];
/** More forms than these are not multiplied with their neighbours: they become a place, and sentences of their own. */
const mostForms = 8;

const told = new Set(['message', 'remedy', 'problem', 'reason', 'mend']);

class Flow {
  readonly #checker: ts.TypeChecker;
  readonly #sources: ReadonlySet<ts.SourceFile>;
  /** Calls and `new`, by the declaration that is called. */
  readonly #calls = new Map<ts.Node, (ts.CallExpression | ts.NewExpression)[]>();
  /** What is written into a property, by its declaration. */
  readonly #written = new Map<ts.Node, ts.Expression[]>();
  readonly #sinks: ts.Expression[] = [];
  readonly #found = new Set<string>();
  readonly #under = new Set<ts.Node>();

  constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
    this.#checker = checker;
    this.#sources = new Set(sources);
  }

  sentences(): string[] {
    const each = (node: ts.Node): void => {
      this.#note(node);
      ts.forEachChild(node, each);
    };
    this.#sources.forEach(each);
    for (const sink of this.#sinks) this.#keep(this.#forms(sink));
    return [...this.#found].sort();
  }

  #note(node: ts.Node): void {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      if (!this.#mayBeOurs(node.expression)) return;
      const declaration = this.#checker.getResolvedSignature(node)?.declaration;
      if (declaration) push(this.#calls, declaration, node);
      const ends =
        node.expression.kind === ts.SyntaxKind.SuperKeyword ||
        /Error$/.test(node.expression.getText());
      declaration?.parameters.forEach((parameter, at) => {
        const given = node.arguments?.[at];
        const name = parameter.name.getText();
        if (ends && given && told.has(name) && this.#isOurs(declaration)) this.#sinks.push(given);
      });
    }
    const [name, written] = ts.isPropertyAssignment(node)
      ? [node.name, node.initializer]
      : ts.isShorthandPropertyAssignment(node)
        ? [node.name, node.name]
        : [];
    if (!name || !written || !ts.isIdentifier(name) || !told.has(name.text)) return;
    const type = this.#checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
    for (const one of type?.getProperty(name.text)?.declarations ?? [])
      push(this.#written, one, written);
  }

  /** Methods of packages are many, and slow to resolve. */
  #mayBeOurs = (called: ts.Expression): boolean =>
    ts.isIdentifier(called) ||
    called.kind === ts.SyntaxKind.SuperKeyword ||
    (ts.isPropertyAccessExpression(called) && called.expression.kind === ts.SyntaxKind.ThisKeyword);

  /** @returns whether there was a sentence among them; one word alone says nothing, and may be a value */
  #keep(forms: readonly Form[]): boolean {
    const said = forms.filter((form) =>
      form.some((part) => typeof part === 'string' && /\p{L}{2,}[,:]? \S|\S \p{L}{2,}/u.test(part)),
    );
    for (const form of said) {
      let at = 0;
      const text = form.map((part) => {
        if (part === aValue) return `{${at++}}`;
        if (part === aSentence) return `{s${at++}}`;
        return part.replace(/'(?=[{}]|$)/g, "''").replace(/[{}]+/g, "'$&'");
      });
      this.#found.add(text.join('').trim());
    }
    return said.length > 0;
  }

  /** The forms that an expression may have. */
  #forms(node: ts.Expression | undefined): readonly Form[] {
    if (!node || this.#under.has(node)) return value;
    this.#under.add(node);
    try {
      return unique(this.#formsOf(node));
    } finally {
      this.#under.delete(node);
    }
  }

  #formsOf(node: ts.Expression): readonly Form[] {
    if (ts.isStringLiteralLike(node)) return [[node.text]];
    if (ts.isTemplateExpression(node))
      return this.#joined([
        [[node.head.text]],
        ...node.templateSpans.flatMap(({ expression, literal }) => [
          this.#forms(expression),
          [[literal.text]],
        ]),
      ]);
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isNonNullExpression(node) ||
      ts.isSatisfiesExpression(node)
    )
      return this.#forms(node.expression);
    if (ts.isConditionalExpression(node))
      return [...this.#forms(node.whenTrue), ...this.#forms(node.whenFalse)];
    if (ts.isBinaryExpression(node)) {
      const [left, right] = [node.left, node.right];
      const sign = node.operatorToken.kind;
      if (sign === ts.SyntaxKind.PlusToken)
        return this.#joined([this.#forms(left), this.#forms(right)]);
      if (sign === ts.SyntaxKind.QuestionQuestionToken || sign === ts.SyntaxKind.BarBarToken)
        return [...this.#forms(left), ...this.#forms(right)];
      return value;
    }
    if (ts.isCallExpression(node)) return this.#called(node);
    if (
      ts.isIdentifier(node) ||
      ts.isPropertyAccessExpression(node) ||
      ts.isElementAccessExpression(node)
    )
      return this.#named(node);
    return value;
  }

  /** Of a call, what a function of the server returns; `.trim()` and the like leave the text as it is. */
  #called(node: ts.CallExpression): readonly Form[] {
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression)) {
      if (['trim', 'toString'].includes(expression.name.text))
        return this.#forms(expression.expression);
      if (expression.name.text === 'replace') return this.#forms(expression.expression);
    }
    const declaration = this.#checker.getResolvedSignature(node)?.declaration;
    if (!declaration || !this.#isOurs(declaration)) return value;
    return this.#returned(declaration);
  }

  #returned(declaration: ts.Node): readonly Form[] {
    if (!ts.isFunctionLike(declaration) || !('body' in declaration) || !declaration.body)
      return value;
    const body = declaration.body as ts.Node;
    if (!ts.isBlock(body)) return this.#forms(body as ts.Expression);
    const forms: Form[] = [];
    const each = (node: ts.Node): void => {
      if (ts.isReturnStatement(node)) forms.push(...this.#forms(node.expression));
      else if (!ts.isFunctionLike(node)) ts.forEachChild(node, each);
    };
    each(body);
    return forms.length > 0 ? forms : value;
  }

  #named(
    node: ts.Identifier | ts.PropertyAccessExpression | ts.ElementAccessExpression,
  ): readonly Form[] {
    let symbol = this.#checker.getSymbolAtLocation(
      ts.isPropertyAccessExpression(node) ? node.name : node,
    );
    if (node.parent && ts.isShorthandPropertyAssignment(node.parent))
      symbol = this.#checker.getShorthandAssignmentValueSymbol(node.parent);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias)
      symbol = this.#checker.getAliasedSymbol(symbol);
    if (ts.isElementAccessExpression(node)) {
      // A table: whatever it holds.
      const table = this.#checker.getSymbolAtLocation(node.expression)?.valueDeclaration;
      const held = table && ts.isVariableDeclaration(table) ? bare(table.initializer) : undefined;
      if (held && ts.isObjectLiteralExpression(held))
        return held.properties.flatMap((one) =>
          ts.isPropertyAssignment(one) ? this.#forms(one.initializer) : [],
        );
      return value;
    }
    const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
    if (!declaration || !this.#isOurs(declaration)) return value;
    if (ts.isVariableDeclaration(declaration)) return this.#variable(declaration);
    if (ts.isPropertyAssignment(declaration)) return this.#forms(declaration.initializer);
    if (ts.isParameter(declaration)) return this.#given(declaration);
    if (ts.isBindingElement(declaration)) return this.#bound(declaration);
    return this.#all(this.#written.get(declaration));
  }

  #variable({ initializer, parent }: ts.VariableDeclaration): readonly Form[] {
    return parent.flags & ts.NodeFlags.Const ? this.#forms(initializer) : value;
  }

  /** What is given to a parameter, wherever its function is called. */
  #given(parameter: ts.ParameterDeclaration): readonly Form[] {
    const owner = parameter.parent;
    const at = owner.parameters.indexOf(parameter);
    return this.#all(
      (this.#calls.get(owner) ?? [])
        .map((call) => call.arguments?.[at])
        .filter((one) => one !== undefined),
    );
  }

  /** Of a property taken out of an object by its name, what is written into it. */
  #bound(element: ts.BindingElement): readonly Form[] {
    const name = element.propertyName ?? element.name;
    if (!ts.isIdentifier(name) || !ts.isObjectBindingPattern(element.parent)) return value;
    const type = this.#checker.getTypeAtLocation(element.parent);
    const declarations = type.getProperty(name.text)?.declarations ?? [];
    return this.#all(
      declarations.flatMap((one) =>
        ts.isPropertyAssignment(one) ? [one.initializer] : (this.#written.get(one) ?? []),
      ),
    );
  }

  #all(given: readonly ts.Expression[] = []): readonly Form[] {
    return given.length === 0 ? value : given.flatMap((one) => this.#forms(one));
  }

  #isOurs = (node: ts.Node): boolean => this.#sources.has(node.getSourceFile());

  #joined(parts: readonly (readonly Form[])[]): readonly Form[] {
    let made: Form[] = [[]];
    for (const forms of parts) {
      const isMany = forms.length * made.length > mostForms;
      const place: Form = [isMany && this.#keep(forms) ? aSentence : aValue];
      const next = isMany ? [place] : forms;
      made = made.flatMap((before) => next.map((form) => [...before, ...form]));
    }
    return made;
  }
}

function push<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

const bare = (node: ts.Expression | undefined): ts.Expression | undefined =>
  node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) ? node.expression : node;

/** Each form once; where there may be any value, one word is a value too. */
function unique(forms: readonly Form[]): Form[] {
  const isAny = forms.some((form) => form.length === 1 && form[0] === aValue);
  const kept = isAny
    ? forms.filter((form) => form.some((part) => typeof part !== 'string' || part.includes(' ')))
    : forms;
  return [...new Map(kept.map((form) => [JSON.stringify(form), form])).values()];
}
