// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What can be done next from one element, as tools: those that make something there, lines that begin or end there, and
 * the one that opens another diagram.
 *
 * @param first the ones to offer at once, at most {@value #MOST}
 * @param more  the others
 */
public record NextSteps(List<ToolDescription> first, List<ToolDescription> more) {

	/** Nothing to do. */
	public static final NextSteps NONE = new NextSteps(List.of(), List.of());
	/** How many are offered at once. */
	public static final int MOST = 6;
	/** With so many named ones no others are offered beside them. */
	private static final int ENOUGH = 3;

	/** Orders the tools that can be used: the named ones first; without enough of these, lines and what makes something before the rest. */
	static NextSteps of(List<ToolDescription> usable, List<String> names) {
		List<ToolDescription> first = new ArrayList<>();
		for (String name : names)
			usable.stream().filter(tool -> tool.name().equals(name)).findFirst().ifPresent(first::add);
		List<ToolDescription> others = new ArrayList<>(usable);
		others.removeAll(first);
		others.sort(Comparator.comparing(GenericTool.class::isInstance));
		int room = names.isEmpty() ? MOST : ENOUGH;
		while (first.size() < room && !others.isEmpty())
			first.add(others.removeFirst());
		while (first.size() > MOST)
			others.addFirst(first.removeLast());
		return new NextSteps(List.copyOf(first), List.copyOf(others));
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return first.isEmpty() && more.isEmpty();
	}
}
