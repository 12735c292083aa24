// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.diagram.ReversibleChange;

/**
 * Texts that were typed for a feature and are no value yet, such as half a date. They are neither in the model nor in files; undo
 * and redo know them, and as long as one came after the last save, the session has unsaved changes.
 */
public final class Drafts implements OpenView {

	private final EditingSession session;
	private final Map<EObject, Map<EStructuralFeature, String>> texts = new WeakHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** The draft of a feature, before and after a step; null for none. */
	private record Typed(Drafts drafts, EObject owner, EStructuralFeature feature, String before, String after) implements ReversibleChange {

		@Override
		public void undo() {
			drafts.put(owner, feature, before);
		}

		@Override
		public void redo() {
			drafts.put(owner, feature, after);
		}

		@Override
		public boolean isEmpty() {
			return Objects.equals(before, after);
		}
	}

	Drafts(EditingSession session) {
		this.session = session;
	}

	/** The text that is no value of a feature yet; null when there is none. */
	public String of(EObject owner, EStructuralFeature feature) {
		return texts.getOrDefault(owner, Map.of()).get(feature);
	}

	/** The features of an object for which there are drafts. */
	public List<EStructuralFeature> of(EObject owner) {
		return List.copyOf(texts.getOrDefault(owner, Map.of()).keySet());
	}

	/** The objects of the model with drafts. */
	public List<EObject> owners() {
		return texts.keySet().stream().filter(session::isAttached).toList();
	}

	/** Keeps a text, or forgets that of the feature for null. Only inside a step. */
	public void keep(EObject owner, EStructuralFeature feature, String text) {
		Typed typed = new Typed(this, owner, feature, of(owner, feature), text);
		if (typed.isEmpty())
			return;
		session.running().drafts.add(typed);
		typed.redo();
	}

	private void put(EObject owner, EStructuralFeature feature, String text) {
		Map<EStructuralFeature, String> own = texts.computeIfAbsent(owner, one -> new HashMap<>());
		if (text == null)
			own.remove(feature);
		else
			own.put(feature, text);
		if (own.isEmpty())
			texts.remove(owner);
		listeners.forEach(Runnable::run);
	}

	/** Calls a listener, which must not change anything, when there is another draft or one less. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Stops calling a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public boolean isOpen() {
		return true;
	}
}
