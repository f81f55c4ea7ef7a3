export { Chip, LinkChip, LinkSample } from './chip.tsx';
export { Dialog } from './dialog.tsx';
export { EntityPicker } from './entity-picker.tsx';
export { Excerpt, Hash, Sentence } from './evidence.tsx';
export { KindIcon } from './kind-icon.tsx';
export { ConfidenceMeter, StrengthMeter } from './meter.tsx';
export { Panel, PanelHead, SectionLabel, Toolbar } from './panel.tsx';
export { ResizablePanel } from './resizable-panel.tsx';
export { EmptyState, ErrorState, LoadingRows } from './states.tsx';
