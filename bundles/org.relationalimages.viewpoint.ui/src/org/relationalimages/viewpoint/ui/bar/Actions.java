// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.relationalimages.viewpoint.ui.canvas.Icons;

/** Creates JFace actions. */
public final class Actions {

	private Actions() {
	}

	/** A push action; the icon is one of the editor's own, or null. */
	public static Action push(String text, String icon, Runnable work) {
		return dress(new Action(text, IAction.AS_PUSH_BUTTON) {
			@Override
			public void run() {
				work.run();
			}
		}, text, icon);
	}

	/** A push action that is disabled when the condition does not hold at present. */
	public static Action push(String text, String icon, BooleanSupplier condition, Runnable work) {
		Action action = push(text, icon, work);
		action.setEnabled(condition.getAsBoolean());
		return action;
	}

	/** An action with a check mark. */
	public static Action check(String text, String icon, boolean checked, Runnable work) {
		Action action = dress(new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				work.run();
			}
		}, text, icon);
		action.setChecked(checked);
		return action;
	}

	/** Escapes a text for an action, so that an ampersand in it is no mnemonic. */
	public static String plain(String text) {
		return text.replace('\t', ' ').replace("&", "&&");
	}

	private static Action dress(Action action, String text, String icon) {
		ImageDescriptor image = icon == null ? null : Icons.own(icon);
		action.setImageDescriptor(image);
		action.setToolTipText(text.replaceAll("&(.?)", "$1").replaceFirst("\t.*", ""));
		return action;
	}
}
