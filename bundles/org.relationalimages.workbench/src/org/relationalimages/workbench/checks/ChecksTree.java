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

	private List<Branch> shown = List.of();

	/** Takes the branches to show from now on. */
	void show(List<Branch> branches) {
		shown = branches;
	}

	/** The branches shown now. */
	List<Branch> branches() {
		return shown;
	}

	/** The branches of a result; only rows with all the words of the filter are kept, and the first {@link #MOST} of them. */
	static List<Branch> of(CheckResult result, boolean byElement, boolean withMuted, String filter) {
		List<FindingRow> rows = new ArrayList<>();
		for (Finding finding : result.findings())
			rows.add(new FindingRow(finding, null));
		if (withMuted)
			for (Muted muted : result.muted())
				rows.add(new FindingRow(muted.finding(), muted.reason()));
		rows.removeIf(row -> !matches(row, filter));
		return firstOf(byElement ? byElement(rows) : bySeverity(rows));
	}

	private static List<Branch> firstOf(List<Branch> branches) {
		List<Branch> first = new ArrayList<>();
		int room = MOST;
		for (Branch branch : branches) {
			List<FindingRow> rows = branch.rows();
			if (room > 0)
				first.add(rows.size() <= room ? branch : new Branch(branch.element(), branch.severity(), rows.subList(0, room)));
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

	/** Elements with something heavy come first; otherwise they stand in the order of the case. */
	private static List<Branch> byElement(List<FindingRow> rows) {
		Map<EObject, Integer> places = new IdentityHashMap<>();
		List<Branch> branches = new ArrayList<>();
		for (FindingRow row : rows) {
			Integer place = places.putIfAbsent(row.finding().element(), branches.size());
			if (place == null)
				branches.add(Branch.about(row.finding().element(), new ArrayList<>(List.of(row))));
			else
				branches.get(place).rows().add(row);
		}
		Comparator<FindingRow> heavyFirst = Comparator.comparing(FindingRow::isMuted)
				.thenComparing(row -> row.finding().severity());
		branches.forEach(branch -> branch.rows().sort(heavyFirst));
		branches.sort(Comparator.comparing(Branch::worst, Comparator.nullsLast(Comparator.naturalOrder())));
		return branches;
	}

	private static List<Branch> bySeverity(List<FindingRow> rows) {
		List<Branch> branches = new ArrayList<>();
		for (Severity severity : Severity.values())
			branches.add(Branch.of(severity, rows.stream()
					.filter(row -> !row.isMuted() && row.finding().severity() == severity).toList()));
		branches.add(Branch.ofMuted(rows.stream().filter(FindingRow::isMuted).toList()));
		branches.removeIf(branch -> branch.rows().isEmpty());
		return branches;
	}

	@Override
	public Object[] getElements(Object input) {
		return shown.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Branch branch ? branch.rows().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object row) {
		return null; // rows are only ever asked for from above
	}

	@Override
	public boolean hasChildren(Object parent) {
		return parent instanceof Branch;
	}
}
