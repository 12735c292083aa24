// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Hears of every change in a case, also in elements that come later. */
final class ContentListener extends EContentAdapter {

	private final Consumer<Notification> hearer;

	ContentListener(Consumer<Notification> hearer) {
		this.hearer = hearer;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		hearer.accept(notification);
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
