import {
  Anchor,
  Button,
  NavLink,
  UnstyledButton,
  type AnchorProps,
  type ButtonProps,
  type NavLinkProps,
  type UnstyledButtonProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type Linked<Props> = Omit<ComponentProps<'a'>, keyof Props> & Props;

/** Mantine's elements as links of the router: an address, a middle click and a preload for each. */
export const AnchorLink = createLink((props: Linked<AnchorProps>) => <Anchor {...props} />);
export const ButtonLink = createLink((props: Linked<ButtonProps>) => <Button component="a" {...props} />);
export const NavigationLink = createLink((props: Linked<NavLinkProps>) => <NavLink {...props} />);
export const PlainLink = createLink((props: Linked<UnstyledButtonProps>) => (
  <UnstyledButton component="a" {...props} />
));
