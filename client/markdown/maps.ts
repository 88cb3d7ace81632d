import * as vscode from 'vscode';
import { VIEWS } from '../../core/render/view-scene';
import type { Localize } from '../../core/text';
import { mapInRequest, type MapInParams, type MapInResult } from '../../server/protocol';
import type { LanguageServer } from '../language-server';
import { latest } from '../preview/latest';
import { draw, type DrawParams, type DrawResult } from './draw';
import { blockHtml } from './html';
import type { MarkdownIt } from './markdown-it';
import { pages } from './pages';
import { journeyMarkdown, mapsIn } from './plugin';

/** Maps in VS Code's own Markdown preview. */
export interface MarkdownMaps extends vscode.Disposable {
  /** VS Code calls this with the engine of its Markdown preview, as `extendMarkdownIt`. */
  extend<Engine extends MarkdownIt>(engine: Engine): Engine;
}

/**
 * The Markdown preview renders a text that was changed after 300 ms, and is busy with that for a while. A request
 * to refresh that comes earlier is lost on it. In milliseconds.
 */
const PREVIEW_DELAY = 350;

/** A page that was told to refresh takes up to so long to load; what the preview posts to it meanwhile is lost. */
const LOADING = 2_000;

/**
 * The preview renders at once, the server draws a moment later. What is typed in a Markdown text is drawn while the
 * preview still waits for more, so that it finds the picture ready. For everything else it is told to refresh,
 * which loads its page anew. The server is not started before a map is to be shown.
 */
export function markdownMaps(server: LanguageServer): MarkdownMaps {
  const shown = pages();
  const cancellation = new vscode.CancellationTokenSource();
  const typed = new Set<vscode.TextDocument>();
  let engine: MarkdownIt | undefined;
  let lastBusy = -Infinity;
  let lastTold = -Infinity;
  /** Whether a text was changed while its page may have been loading. */
  let overtaken = false;

  const ask = async (params: DrawParams): Promise<DrawResult> => {
    try {
      const { from, map } = params;
      const asked: MapInParams = { from, map };
      const result = await server.request<MapInResult | null>(mapInRequest, asked, cancellation.token);
      return result ? draw(result, params, localize) : { svg: null };
    } catch (error) {
      return { svg: null, problem: { message: error instanceof Error ? error.message : String(error) } };
    }
  };
  const drawAll = latest(async () => {
    for (const document of typed)
      if (engine) shown.expect(document.uri.toString(), mapsIn(engine, document.getText()));
    typed.clear();
    await shown.refresh(ask);
    settle();
  });
  const settle = latest(async () => {
    const wasOvertaken = overtaken;
    overtaken = false;
    let told = wasOvertaken;
    while (shown.different) {
      const soon = lastBusy + PREVIEW_DELAY - performance.now();
      if (soon > 0) {
        await pause(soon);
        continue;
      }
      told = true;
      lastTold = performance.now();
      await refreshPreviews();
      await pause(2 * PREVIEW_DELAY);
      shown.missed();
    }
    if (!told) return;
    // On a slow machine a page that was being loaded may have come after the newer one: once more, when it is calm.
    await pause(3 * PREVIEW_DELAY);
    // What overtakes this one is not followed by another: who types on would see the page flicker.
    if (!wasOvertaken) lastTold = performance.now();
    await refreshPreviews();
  });
  const outdated = (): void => {
    shown.outdated();
    // A preview that is opened later asks by itself.
    if (isPreviewOpen()) drawAll();
  };
  const subscriptions = vscode.Disposable.from(
    server.onMapsChanged(outdated),
    server.onRestarted(outdated),
    vscode.window.tabGroups.onDidChangeTabs(() => {
      if (shown.different) settle();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!shown.has(document.uri.toString())) return;
      lastBusy = performance.now();
      if (lastBusy - lastTold < LOADING) overtaken = true;
      typed.add(document);
      drawAll();
    }),
    new vscode.Disposable(() => {
      cancellation.cancel();
      cancellation.dispose();
    }),
  );
  return {
    extend: (extended) => {
      engine = extended;
      return journeyMarkdown(extended, (document, placed) => {
        const known = shown.render(document.toString(), placed);
        // A page that is still being loaded would overwrite one that is loaded meanwhile.
        lastBusy = performance.now();
        if (shown.waiting) drawAll();
        const { block } = placed;
        return blockHtml(block, block.view === undefined ? noSuchView() : known, localize);
      });
    },
    dispose: () => subscriptions.dispose(),
  };
}

const localize: Localize = (message, values = {}) => vscode.l10n.t(message, values);

async function refreshPreviews(): Promise<void> {
  await vscode.commands.executeCommand('markdown.preview.refresh');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
        input.viewType.includes('markdown.preview'),
    ),
  );
}

function noSuchView(): { readonly result: DrawResult } {
  const message = vscode.l10n.t('There is no such view. The views are: {views}.', {
    views: VIEWS.join(', '),
  });
  return { result: { svg: null, problem: { message } } };
}
