// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Is notified of every change in a case, also in elements added later, and prepares elements to be read on another thread. */
final class ContentListener extends EContentAdapter {

	private static final Map<EClass, List<EStructuralFeature>> LISTS = new ConcurrentHashMap<>();

	private final Consumer<Notification> consumer;

	ContentListener(Consumer<Notification> consumer) {
		this.consumer = consumer;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		consumer.accept(notification);
	}

	@Override
	public void setTarget(Notifier target) {
		super.setTarget(target);
		if (target instanceof EObject element)
			makeLists(element);
	}

	/** EMF creates a list on first access. Two threads that do so at once could get two lists, one of which is lost. */
	private static void makeLists(EObject element) {
		LISTS.computeIfAbsent(element.eClass(),
				kind -> kind.getEAllStructuralFeatures().stream().filter(EStructuralFeature::isMany).toList())
				.forEach(element::eGet);
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
