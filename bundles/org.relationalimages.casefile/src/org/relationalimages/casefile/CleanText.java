// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Typed or pasted text without the characters that no file can hold, and a message about the removed ones. If all input passes
 * through here, a save never fails because of a character.
 *
 * @param text       the text without them; the same string when there were none, null when it was null
 * @param removed    how many were removed
 * @param characters which ones: their code points in the order of their first appearance
 */
public record CleanText(String text, int removed, Set<Integer> characters) {

	private static final int MOST_NAMED = 5;

	/** Cleans a text. */
	public static CleanText of(String text) {
		Set<Integer> removed = new LinkedHashSet<>();
		String clean = Characters.clean(text, removed::add);
		return new CleanText(clean, text == null ? 0 : text.length() - clean.length(), removed);
	}

	/**
	 * Cleans every text of an element and of all that is in it, except ids. Run it as a step that can be undone.
	 *
	 * @return the sum over all texts; its own text is empty
	 */
	public static CleanText in(EObject root) {
		Set<Integer> characters = new LinkedHashSet<>();
		int removed = clean(root, characters);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();)
			removed += clean(all.next(), characters);
		return new CleanText("", removed, characters);
	}

	private static int clean(EObject element, Set<Integer> characters) {
		int removed = 0;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (!attribute.isID() && attribute.isChangeable()
					&& attribute.getEAttributeType().getInstanceClass() == String.class)
				removed += clean(element, attribute, characters);
		return removed;
	}

	@SuppressWarnings("unchecked")
	private static int clean(EObject element, EAttribute attribute, Set<Integer> characters) {
		int removed = 0;
		List<String> texts = attribute.isMany() ? (List<String>) element.eGet(attribute)
				: Collections.singletonList((String) element.eGet(attribute));
		for (int i = 0; i < texts.size(); i++) {
			CleanText clean = of(texts.get(i));
			if (!clean.isChanged())
				continue;
			removed += clean.removed();
			characters.addAll(clean.characters());
			if (attribute.isMany())
				texts.set(i, clean.text());
			else
				element.eSet(attribute, clean.text());
		}
		return removed;
	}

	/** Whether anything was removed. */
	public boolean isChanged() {
		return removed > 0;
	}

	/** What was removed, in one sentence for the user; empty when nothing was. */
	public String sentence() {
		if (!isChanged())
			return "";
		String named = characters.stream().limit(MOST_NAMED).map(point -> String.format("U+%04X", point))
				.collect(Collectors.joining(", ", "", characters.size() > MOST_NAMED ? ", …" : ""));
		return removed == 1 ? "1 character that no file can hold was removed (" + named + ")."
				: removed + " characters that no file can hold were removed (" + named + ").";
	}
}
