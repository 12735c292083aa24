// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.List;

/** The steps that convert older files to the present schema version, in their order. */
public final class Migrations {

	/** For files whose form never changed. */
	public static final Migrations NONE = new Migrations(List.of());
	/** The steps of case files. */
	public static final Migrations OF_CASES = new Migrations(List.of(new OneZeroToOneOne(), new OneOneToOneTwo()));

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

	/**
	 * The version of a file that names none, found from its content.
	 *
	 * @return the version that introduced its newest content; the {@link #oldest} when all of it was known from the beginning
	 */
	public String versionOf(OldElement root, String current) {
		return steps.reversed().stream().filter(step -> step.isReached(root)).findFirst().map(Migration::to).orElse(oldest(current));
	}

	/** Whether files of this version can be converted to the present one. */
	public boolean startsAt(String version) {
		return steps.stream().anyMatch(step -> step.from().equals(version));
	}

	/**
	 * Runs all steps from the version on; none for the version that the last one leads to.
	 *
	 * @return how many places were changed
	 * @throws IllegalArgumentException for any other version that no step {@link #startsAt}
	 */
	public int apply(String version, OldElement root) {
		int first = 0;
		while (first < steps.size() && !steps.get(first).from().equals(version))
			first++;
		if (first == steps.size() && !steps.getLast().to().equals(version))
			throw new IllegalArgumentException("No step begins at version " + version + ".");
		return steps.subList(first, steps.size()).stream().mapToInt(step -> step.apply(root)).sum();
	}
}
