import {
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { cssVariables, type Mode, plainVariables, tokens } from './tokens.ts';

const { light } = tokens.color;

const ink: MantineColorsTuple = [
  light.surface.sunken,
  light.surface.app,
  light.line.hair,
  light.line.button,
  light.line.control,
  light.text.tertiary,
  light.text.secondary,
  '#2f3640',
  light.action.ink,
  light.text.primary,
];

const px = (value: number) => `${value}px`;
const { scale } = tokens.type;

/** Mantine, mapped on the tokens: one type scale, one set of radii, one filled button colour. */
export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink },
  fontFamily: 'var(--tl-font-ui)',
  fontFamilyMonospace: 'var(--tl-font-code)',
  headings: { fontFamily: 'var(--tl-font-ui)', fontWeight: '600' },
  fontSizes: {
    xs: px(scale.caption.px),
    sm: px(scale.table.px),
    md: px(scale.body.px),
    lg: px(scale.title.px),
    xl: px(scale.headline.px),
  },
  lineHeights: {
    xs: px(scale.caption.line),
    sm: px(scale.table.line),
    md: px(scale.body.line),
    lg: px(scale.title.line),
    xl: px(scale.headline.line),
  },
  radius: {
    xs: px(tokens.radius.mark),
    sm: px(tokens.radius.chip),
    md: px(tokens.radius.button),
    lg: px(tokens.radius.popover),
    xl: px(tokens.radius.group),
  },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusClassName: 'tl-focus',
  variantColorResolver: (input) => {
    if (input.variant !== 'filled') return defaultVariantColorsResolver(input);
    return {
      background: 'var(--tl-action-ink)',
      hover: 'var(--tl-text-secondary)',
      color: 'var(--tl-action-on-ink)',
      border: '1px solid transparent',
    };
  },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm', variant: 'default' },
      vars: () => ({
        root: {
          '--button-height': px(tokens.size.button),
          '--button-padding-x': '10px',
          '--button-fz': px(scale.table.px),
        },
      }),
      styles: { root: { fontWeight: 500 } },
    }),
    ActionIcon: { defaultProps: { size: 28, variant: 'subtle', color: 'ink' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    NumberInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'xs', radius: px(tokens.radius.checkbox) },
      vars: () => ({
        root: {
          '--checkbox-color': 'var(--tl-action-ink)',
          '--checkbox-icon-color': 'var(--tl-action-on-ink)',
        },
      }),
    }),
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 0 },
        overlayProps: { backgroundOpacity: 0.32 },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});

function mantineColours(mode: Mode): Record<string, string> {
  const { surface, line, text, status } = tokens.color[mode];
  return {
    '--mantine-color-body': surface.panel,
    '--mantine-color-text': text.primary,
    '--mantine-color-dimmed': text.tertiary,
    '--mantine-color-placeholder': text.tertiary,
    '--mantine-color-anchor': text.link,
    '--mantine-color-error': status.stop,
    '--mantine-color-default': surface.panel,
    '--mantine-color-default-hover': surface.sunken,
    '--mantine-color-default-color': text.primary,
    '--mantine-color-default-border': line.button,
    '--mantine-color-disabled': surface.sunken,
    '--mantine-color-disabled-color': text.tertiary,
    '--mantine-color-disabled-border': line.hair,
    '--mantine-primary-color-filled': tokens.color[mode].action.ink,
    '--mantine-primary-color-filled-hover': text.secondary,
    '--mantine-primary-color-contrast': tokens.color[mode].action.onInk,
    '--mantine-color-ink-light-hover': surface.sunken,
    '--mantine-color-ink-light-color': text.secondary,
    '--mantine-color-ink-filled': tokens.color[mode].action.ink,
    '--mantine-color-ink-outline': text.primary,
  };
}

export const variablesResolver: CSSVariablesResolver = () => ({
  variables: plainVariables(),
  light: { ...cssVariables('light'), ...mantineColours('light') },
  dark: { ...cssVariables('dark'), ...mantineColours('dark') },
});
