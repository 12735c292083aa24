// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Says what went along when elements were deleted: what they held, and the links to them. */
public final class DeletionNews {

	private final String subject;
	private final int many;
	private final Map<String, Integer> along = new LinkedHashMap<>();

	/**
	 * Looks at elements before they are deleted.
	 *
	 * @param name  what a single element is called
	 * @param kinds the word for a class of elements
	 */
	public DeletionNews(Collection<? extends EObject> elements, String name, Function<EClass, String> kinds) {
		Set<EObject> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
		chosen.addAll(elements);
		many = chosen.size();
		subject = many == 1 ? name : many + " elements";
		for (EObject one : chosen)
			one.eAllContents().forEachRemaining(held -> {
				if (!chosen.contains(held))
					count(kinds.apply(held.eClass()).toLowerCase(Locale.ROOT), 1);
			});
	}

	/** Adds links that went along. */
	public DeletionNews withLinks(int links) {
		if (links > 0)
			count("link", links);
		return this;
	}

	private void count(String kind, int more) {
		along.merge(kind, more, Integer::sum);
	}

	/** The sentence for the user. */
	public String sentence() {
		String deleted = subject + (many == 1 ? " is deleted" : " are deleted");
		List<String> parts = new ArrayList<>();
		along.forEach((kind, count) -> parts.add(count == 1 ? "1 " + kind : count + " " + plural(kind)));
		if (parts.isEmpty())
			return deleted + "; Undo brings " + (many == 1 ? "it" : "them") + " back.";
		String last = parts.removeLast();
		return deleted + " with " + (parts.isEmpty() ? "" : String.join(", ", parts) + " and ") + last + "; Undo brings all of it back.";
	}

	/** "strategies of survival" of "strategy of survival". */
	private static String plural(String kind) {
		int of = kind.indexOf(" of ");
		String head = of < 0 ? kind : kind.substring(0, of);
		String rest = of < 0 ? "" : kind.substring(of);
		if (head.matches(".*[^aeiou]y"))
			return head.substring(0, head.length() - 1) + "ies" + rest;
		return head + (head.matches(".*(s|x|ch|sh)") ? "es" : "s") + rest;
	}
}
