import '@vscode/codicons/dist/codicon.css';
import './theme/tokens.css';
import './theme/vscode.css';
import './theme/base.css';
import './parts/tw-app.ts';
