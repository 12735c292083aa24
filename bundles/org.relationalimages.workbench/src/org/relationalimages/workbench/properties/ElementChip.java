// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.relationalimages.model.edit.ElementLabels;

/**
 * One element of a list: a click or Enter goes to it, the cross or Delete takes it out, Alt+Up and Alt+Down move it; Left and Right
 * go to the chips beside it. The context menu has what can be done.
 */
final class ElementChip {

	/** Something that can be done with a chip's element. */
	record Deed(String words, int key, int modifiers, Runnable work) {

		/** Something that only a key does. */
		static Deed ofKey(int key, Runnable work) {
			return new Deed("", key, 0, work);
		}
	}

	private static final int ROUND = 8;

	private final EObject element;
	private final List<Deed> deeds;
	private final ImageHyperlink link;

	/**
	 * Makes a chip in a row of chips.
	 *
	 * @param deeds   what can be done; the one with the Delete key has a cross to click on
	 */
	ElementChip(Composite row, EObject element, String text, FormContext context, List<Deed> deeds) {
		this.element = element;
		this.deeds = deeds;
		Composite chip = context.toolkit().createComposite(row);
		Deed removing = deeds.stream().filter(deed -> deed.key() == SWT.DEL).findFirst().orElse(null);
		GridLayoutFactory.fillDefaults().numColumns(removing == null ? 1 : 2).margins(5, 2).spacing(4, 0).applyTo(chip);
		chip.addPaintListener(event -> {
			Point size = chip.getSize();
			event.gc.setAntialias(SWT.ON);
			event.gc.setForeground(chip.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			event.gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUND, ROUND);
		});
		link = context.toolkit().createImageHyperlink(chip, SWT.WRAP);
		link.setText(text);
		link.setImage(context.images().of(element));
		link.setToolTipText(ElementLabels.typed(element));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> context.goTo().accept(element)));
		link.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		link.addListener(SWT.MenuDetect, event -> showMenu());
		if (removing != null)
			cross(context.toolkit().createLabel(chip, "\u00d7"), removing);
	}

	private static void cross(Label cross, Deed removing) {
		cross.setToolTipText(removing.words());
		cross.setCursor(cross.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		cross.addMouseListener(MouseListener.mouseUpAdapter(event -> removing.work().run()));
	}

	private void keyPressed(KeyEvent event) {
		deeds.stream().filter(deed -> deed.key() == event.keyCode && deed.modifiers() == (event.stateMask & SWT.MODIFIER_MASK))
				.findFirst().ifPresent(deed -> {
					event.doit = false;
					deed.work().run();
				});
	}

	private void showMenu() {
		Menu menu = new Menu(link);
		for (Deed deed : deeds) {
			if (deed.words().isEmpty())
				continue;
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(deed.words());
			item.addListener(SWT.Selection, event -> deed.work().run());
		}
		menu.addListener(SWT.Hide, event -> link.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** The element. */
	EObject element() {
		return element;
	}

	/** Whether it has the keyboard. */
	boolean isFocused() {
		return !link.isDisposed() && link.isFocusControl();
	}

	/** Gives it the keyboard. */
	void setFocus() {
		link.setFocus();
	}
}
