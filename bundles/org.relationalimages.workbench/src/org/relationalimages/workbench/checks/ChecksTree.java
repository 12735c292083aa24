// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.CheckResult.Muted;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

/** The findings as a tree of branches and rows. */
final class ChecksTree implements ITreeContentProvider {

	/** So many rows can be read; more would only take time to show. */
	static final int MOST = 500;

	private static final Comparator<FindingRow> SAFETY_FIRST = Comparator.comparing(row -> !row.isSafetyFirst());

	private List<FindingGroup> shown = List.of();

	/** Takes the branches to show from now on. */
	void show(List<FindingGroup> branches) {
		shown = branches;
	}

	/** The branches shown now. */
	List<FindingGroup> branches() {
		return shown;
	}

	/** The branches of a result; only rows with all the words of the filter are kept, and the first {@link #MOST} of them. */
	static List<FindingGroup> of(CheckResult result, boolean byElement, boolean withMuted, String filter) {
		List<FindingRow> rows = new ArrayList<>();
		for (Finding finding : result.findings())
			rows.add(new FindingRow(finding, null));
		if (withMuted)
			for (Muted muted : result.muted())
				rows.add(new FindingRow(muted.finding(), muted.reason()));
		rows.removeIf(row -> !matches(row, filter));
		return firstOf(byElement ? byElement(rows) : bySeverity(rows));
	}

	private static List<FindingGroup> firstOf(List<FindingGroup> branches) {
		List<FindingGroup> first = new ArrayList<>();
		int room = MOST;
		for (FindingGroup findingGroup : branches) {
			List<FindingRow> rows = findingGroup.rows();
			if (room > 0)
				first.add(rows.size() <= room ? findingGroup : new FindingGroup(findingGroup.element(), findingGroup.severity(), rows.subList(0, room)));
			room -= rows.size();
		}
		return first;
	}

	private static boolean matches(FindingRow row, String filter) {
		if (filter.isBlank())
			return true;
		String words = row.words().toLowerCase(Locale.ROOT);
		for (String word : filter.strip().toLowerCase(Locale.ROOT).split("\\s+"))
			if (!words.contains(word))
				return false;
		return true;
	}

	/** Elements with a finding about safety come first, then those with something heavy; otherwise the order is that of the case. */
	private static List<FindingGroup> byElement(List<FindingRow> rows) {
		Map<EObject, Integer> places = new IdentityHashMap<>();
		List<FindingGroup> branches = new ArrayList<>();
		for (FindingRow row : rows) {
			Integer place = places.putIfAbsent(row.finding().element(), branches.size());
			if (place == null)
				branches.add(FindingGroup.about(row.finding().element(), new ArrayList<>(List.of(row))));
			else
				branches.get(place).rows().add(row);
		}
		Comparator<FindingRow> heavyFirst = SAFETY_FIRST.thenComparing(FindingRow::isMuted)
				.thenComparing(row -> row.finding().severity());
		branches.forEach(findingGroup -> findingGroup.rows().sort(heavyFirst));
		branches.sort(Comparator.<FindingGroup, Boolean>comparing(findingGroup -> !findingGroup.isSafetyFirst())
				.thenComparing(FindingGroup::worst, Comparator.nullsLast(Comparator.naturalOrder())));
		return branches;
	}

	private static List<FindingGroup> bySeverity(List<FindingRow> rows) {
		List<FindingGroup> branches = new ArrayList<>();
		for (Severity severity : Severity.values())
			branches.add(FindingGroup.of(severity, rows.stream()
					.filter(row -> !row.isMuted() && row.finding().severity() == severity).sorted(SAFETY_FIRST).toList()));
		branches.add(FindingGroup.ofMuted(rows.stream().filter(FindingRow::isMuted).toList()));
		branches.removeIf(findingGroup -> findingGroup.rows().isEmpty());
		return branches;
	}

	@Override
	public Object[] getElements(Object input) {
		return shown.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof FindingGroup findingGroup ? findingGroup.rows().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object row) {
		return null; // rows are only ever asked for from above
	}

	@Override
	public boolean hasChildren(Object parent) {
		return parent instanceof FindingGroup;
	}
}
