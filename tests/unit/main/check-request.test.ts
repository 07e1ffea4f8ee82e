import { describe, expect, it } from 'vitest';
import type { RequestName } from '../../../core/protocol/contract.ts';
import { checkRequest, type RequestSender } from '../../../main/check-request.ts';

const pages = ['app://tagwerk/'];
const ours: RequestSender = { isOurMainFrame: true, url: 'app://tagwerk/index.html' };

function checking(name: RequestName, input: unknown, sender = ours): () => void {
  return () => checkRequest(name, input, sender, pages);
}

describe('checkRequest', () => {
  it('lets a request of our page with fitting input through', () => {
    expect(checking('app:start', {})).not.toThrow();
    expect(checking('text:read', { textId: 'a.txt' })).not.toThrow();
    const command = { type: 'annotate', codeId: 'quote', textId: 'a.txt', span: { start: 0, end: 3 } };
    expect(checking('command:run', { command })).not.toThrow();
  });

  it('refuses other frames and windows', () => {
    expect(checking('app:start', {}, { ...ours, isOurMainFrame: false })).toThrow('does not come from the main frame');
  });

  it.each(['about:blank', 'data:text/html,x', 'https://tagwerk/', 'app://tagwerk.example/', 'file:///index.html', ''])(
    'refuses the page %j',
    (url) => {
      expect(checking('app:start', {}, { ...ours, url })).toThrow(url || 'a page that is gone');
    },
  );

  it.each([undefined, null, 'x', [], { more: 1 }])('refuses %j where an empty object is due', (input) => {
    expect(checking('app:start', input)).toThrow('Request app:start refused');
  });

  it('names the place of the first error', () => {
    expect(checking('text:read', { textId: 7 })).toThrow('input.textId must be string');
    expect(checking('project:drop', { paths: ['/a', 2] })).toThrow('input.paths.1 must be string');
  });

  it('names, of a union, the error in the alternative that was meant', () => {
    const command = { type: 'tagGroup', groupId: 'g', members: 'none', source: 0, similarity: 1 };
    expect(checking('command:run', { command })).toThrow('input.command.members must be array');
  });

  it('refuses a command with anything added', () => {
    const command = { type: 'deleteCode', codeId: 'c', force: true };
    expect(checking('command:run', { command })).toThrow('refused');
  });
});
