/** Finds the language model that a page names: behind an address of the page's, or in the browser. */
import { ask } from '../../coach/engines/ask.js';
import { browserEngine } from '../../coach/engines/browser.js';
import { endpointEngine, refusalOf } from '../../coach/engines/endpoint.js';
import { visitorSummary } from '../../coach/engines/visitor-summary.js';
import type { EngineSettings, EngineState } from './engine-state.js';

const ready = (engine: Parameters<typeof ask>[0]): EngineState => ({
  state: 'ready',
  name: engine.name,
  speak: (prompt, stop) => ask(engine, prompt, stop),
  summaryOf: visitorSummary,
});

/** `turn` hears how it stands, each time that changes. */
export async function findEngine(
  settings: EngineSettings,
  turn: (state: EngineState) => void,
  signal: AbortSignal,
): Promise<void> {
  turn(settings.name === 'endpoint' ? behindEndpoint(settings) : await inBrowser(settings, turn, signal));
}

function behindEndpoint({ url = '', allowCrossOrigin, headers, model }: EngineSettings): EngineState {
  const endpoint = { url, allowCrossOrigin, headers, model };
  const refusal = refusalOf(endpoint);
  return refusal ? { state: 'off', why: 'off', detail: refusal.message } : ready(endpointEngine(endpoint));
}

async function inBrowser(
  { language, guideLanguage }: EngineSettings,
  turn: (state: EngineState) => void,
  signal: AbortSignal,
): Promise<EngineState> {
  const engine = browserEngine(language, guideLanguage);
  const begin = () => {
    turn({ state: 'downloading', share: 0 });
    engine
      .prepare((share) => turn({ state: 'downloading', share }), signal)
      .then(
        () => turn(ready(engine)),
        () => turn({ state: 'download', failed: true, begin }),
      );
  };
  switch (await engine.availability()) {
    case 'ready':
      return ready(engine);
    case 'download':
      return { state: 'download', failed: false, begin };
    case 'none':
      return { state: 'off', why: 'none' };
  }
}
