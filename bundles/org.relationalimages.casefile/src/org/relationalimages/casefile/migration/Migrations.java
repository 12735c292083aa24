// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.List;

/** The steps that bring older files to the present schema version, in their order. */
public final class Migrations {

	/** For files whose form never changed. */
	public static final Migrations NONE = new Migrations(List.of());
	/** The steps of case files. */
	public static final Migrations OF_CASES = new Migrations(List.of(new OneZeroToOneOne()));

	private final List<Migration> steps;

	/**
	 * A chain of steps.
	 *
	 * @throws IllegalArgumentException when a step doesn't begin where the one before it ends
	 */
	public Migrations(List<Migration> steps) {
		for (int i = 1; i < steps.size(); i++)
			if (!steps.get(i).from().equals(steps.get(i - 1).to()))
				throw new IllegalArgumentException("A step from " + steps.get(i - 1).to() + " is missing before "
						+ steps.get(i).from() + ".");
		this.steps = List.copyOf(steps);
	}

	/** The oldest version that can be read, or the given one when nothing ever changed. */
	public String oldest(String current) {
		return steps.isEmpty() ? current : steps.get(0).from();
	}

	/** Whether files of this version can be brought to the present one. */
	public boolean startsAt(String version) {
		return steps.stream().anyMatch(step -> step.from().equals(version));
	}

	/**
	 * Runs all steps from the version on.
	 *
	 * @return how many places were changed
	 * @throws IllegalArgumentException when no step {@link #startsAt} it
	 */
	public int apply(String version, OldElement root) {
		int first = 0;
		while (first < steps.size() && !steps.get(first).from().equals(version))
			first++;
		if (first == steps.size())
			throw new IllegalArgumentException("No step begins at version " + version + ".");
		return steps.subList(first, steps.size()).stream().mapToInt(step -> step.apply(root)).sum();
	}
}
