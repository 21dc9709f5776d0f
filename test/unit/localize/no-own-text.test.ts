/** No word on screen that is not in the locales: every template of ours is read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const ROOT = new URL('../../../', import.meta.url);
const HOLE = '\u2400';
/** Attributes that somebody reads or hears. */
const SAID =
  /(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/g;
/** What is the same in every language: a term of the field, and what telephones have on their keys. */
const TERMS = /\bDN\b/g;

/** Letters in the text and in the said attributes of a template. */
export function ownText(template: string): string[] {
  const attributes = [...template.matchAll(SAID)].map(([, value]) => value ?? '');
  const text = template
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    // a tag, whose attributes may hold a hole with anything in it
    .replace(/<\/?[a-zA-Z\u2400][^>]*>/g, '\n');
  return [...text.split('\n'), ...attributes]
    .map((piece) =>
      piece
        .replaceAll(HOLE, ' ')
        .replace(/&[a-z]+;/g, ' ')
        .replace(TERMS, ' ')
        .trim(),
    )
    .filter((piece) => /\p{L}/u.test(piece));
}

function templatesOf(file: string): { text: string; line: number }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, ROOT), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
      const { template } = node;
      const text = ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
            .map(({ text }) => text)
            .join(HOLE);
      found.push({ text, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
      const inside = ts.isTemplateExpression(template) ? template.templateSpans : [];
      // what a hole shows when it is a plain text
      for (const { expression } of inside)
        for (const words of literalsOf(expression)) found.push({ ...words });
    }
    ts.forEachChild(node, visit);
  };
  /** `a ? 'b' : c`, `a ?? 'b'`: what may come out as it is. */
  function literalsOf(node: ts.Expression): { text: string; line: number }[] {
    if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
    if (ts.isConditionalExpression(node))
      return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
    if (ts.isBinaryExpression(node)) return [...literalsOf(node.left), ...literalsOf(node.right)];
    if (!ts.isTemplateExpression(node) || !/\s/.test(node.getText(source))) return [];
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    return [
      {
        text: [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map((part) => part.text)
          .join(' '),
        line,
      },
    ];
  }
  visit(source);
  return found;
}

const FILES = ['src/elements', 'src/styles', 'src/controllers']
  .flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  )
  .filter((file) => file.endsWith('.ts'));

describe('words on screen', () => {
  it('the test finds what it looks for', () => {
    assert.deepEqual(ownText('<b>Hold</b>'), ['Hold']);
    assert.deepEqual(ownText(`<b title="Wait">${HOLE}</b>`), ['"Wait"']);
    assert.deepEqual(
      ownText(`<button class="b ${HOLE}" @click=${HOLE} aria-label=${HOLE}>${HOLE} · <i></i></button>`),
      [],
    );
  });

  it('all come from the locales', () => {
    let read = 0;
    const own = FILES.flatMap((file) =>
      templatesOf(file).flatMap(({ text, line }) => {
        read++;
        return ownText(text).map((words) => `${file}:${line} ${words}`);
      }),
    );
    assert.ok(read > 200, `only ${read} templates were read`);
    assert.deepEqual(own, []);
  });
});
