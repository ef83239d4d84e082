import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { picture } from '../../test/samples.ts';
import { Figure } from './figure.js';

test('the picture has its alternative, and caption and credit are two things', () => {
  render(<Figure media={picture} />);
  expect(screen.getByRole('img', { name: picture.alt })).toBeInTheDocument();
  expect(screen.getByText(picture.caption ?? '')).toHaveClass('humas-figure__caption');
  expect(screen.getByText('Foto: Humas/Tim')).toHaveClass('humas-figure__credit');
});

test('the credit follows the language', () => {
  render(<Figure media={picture} locale="en" />);
  expect(screen.getByText('Photo: Humas/Tim')).toBeInTheDocument();
});

test('a decorative picture has an empty alternative', () => {
  const { container } = render(<Figure media={{ ...picture, decorative: true, alt: 'hiasan' }} />);
  expect(container.querySelector('img')).toHaveAttribute('alt', '');
});

test('without caption and credit there is no empty caption', () => {
  const credit = { photographer: null, initials: null, unit: null };
  const { container } = render(<Figure media={{ ...picture, caption: null, credit }} />);
  expect(container.querySelector('figcaption')).toBeNull();
});

test('sizes are set, and only the first picture is eager', () => {
  const { container, rerender } = render(<Figure media={picture} />);
  const image = container.querySelector('img');
  expect(image).toHaveAttribute('width', '1600');
  expect(image).toHaveAttribute('loading', 'lazy');
  rerender(<Figure media={picture} priority />);
  expect(container.querySelector('img')).toHaveAttribute('loading', 'eager');
});

test('renditions of the same kind become choices, with unsafe addresses left out', () => {
  const small = {
    url: 'https://contoh.example/a,b 480.jpg',
    mimeType: 'image/jpeg',
    width: 480,
    height: 270,
  };
  const media = {
    ...picture,
    url: 'https://contoh.example/a.jpg',
    mimeType: 'image/jpeg',
    renditions: [
      small,
      { ...small, mimeType: 'image/avif' },
      { ...small, url: 'javascript:alert(1)', width: 1 },
    ],
  };
  const { container } = render(<Figure media={media} />);
  expect(container.querySelector('img')).toHaveAttribute(
    'srcset',
    'https://contoh.example/a%2Cb%20480.jpg 480w, https://contoh.example/a.jpg 1600w',
  );
});

test('WebP stands in for whatever it was made from, also in the full width', () => {
  const webp = [1280, 320].map((width) => ({
    url: `https://contoh.example/${width}.webp`,
    mimeType: 'image/webp',
    width,
    height: (width * 9) / 16,
  }));
  const jpeg = { url: 'https://contoh.example/640.jpg', mimeType: 'image/jpeg', width: 640, height: 360 };
  const media = {
    ...picture,
    url: 'https://contoh.example/a.jpg',
    mimeType: 'image/jpeg',
    width: 1280,
    height: 720,
  };
  const { container } = render(<Figure media={{ ...media, renditions: [...webp, jpeg] }} />);
  const image = container.querySelector('img');
  expect(image).toHaveAttribute('src', media.url);
  expect(image).toHaveAttribute(
    'srcset',
    'https://contoh.example/320.webp 320w, https://contoh.example/1280.webp 1280w',
  );
});

test('a picture from an unsafe address is left out', () => {
  const { container } = render(<Figure media={{ ...picture, url: 'data:image/svg+xml,<svg/>' }} />);
  expect(container.querySelector('img')).toBeNull();
});
