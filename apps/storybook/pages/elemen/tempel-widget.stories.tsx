import type { Meta, StoryObj } from '@storybook/react';
import { expect, waitFor } from 'storybook/test';
import { TagPicker } from './tag-picker.tsx';

const meta = {
  title: 'Elemen/Tempel widget',
  component: TagPicker,
  tags: ['!autodocs'],
} satisfies Meta<typeof TagPicker>;
export default meta;

type Story = StoryObj<typeof meta>;

const code = (canvasElement: HTMLElement) => canvasElement.querySelector('pre')?.textContent;

/** Whatever is chosen stands in the code and is seen at once. */
export const Chosen: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Tema'), 'setkab');
    await userEvent.selectOptions(canvas.getByLabelText('Bentuk'), 'text');
    await expect(code(canvasElement)).toContain(
      '<humas-news-list agency="kepegawaian" variant="text" count="4" heading="Berita terbaru" theme="setkab">',
    );
    await userEvent.click(canvas.getByRole('radio', { name: 'WordPress' }));
    await expect(code(canvasElement)).toMatch(/^\[humas_news_list agency="kepegawaian" variant="text"/);
    await userEvent.selectOptions(canvas.getByLabelText('Widget'), 'humas-agency');
    await expect(code(canvasElement)).toBe('[humas_agency agency="kepegawaian" size="large" theme="setkab"]');
    await waitFor(() =>
      expect(canvasElement.querySelector('humas-agency')?.shadowRoot?.textContent).toContain(
        'Badan Kepegawaian',
      ),
    );
  },
};

/** What would not work makes no code, and is said beside its field. */
export const Refused: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const count = canvas.getByLabelText('Jumlah berita');
    await userEvent.clear(count);
    await userEvent.type(count, '99');
    await expect(count).toHaveAccessibleDescription('Tulis angka bulat dari 1 sampai 20.');
    await expect(code(canvasElement)).toBeUndefined();
  },
};
