import { Button } from '@mantine/core';
import { IconPhotoSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { t } from '../i18n/t.ts';

/** As pictures are imported. */
const accept = 'image/png,image/jpeg,image/webp,image/gif,image/avif,image/tiff';

/** Takes a picture in place of words; it can also be dropped on the dialog or pasted into its field. */
export function PictureButton({ onPicture }: { onPicture: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="compact-sm"
        leftSection={<IconPhotoSearch size={14} aria-hidden="true" />}
        title={t('search.pictureHint')}
        onClick={() => field.current?.click()}
      >
        {t('search.picture')}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={t('search.picture')}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onPicture(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** The first picture of what is dropped or pasted. */
export const pictureIn = (files: FileList | null | undefined): File | undefined =>
  [...(files ?? [])].find(({ type }) => type.startsWith('image/'));
