// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ValueItem;

/** The values of one person in one place, the best ranked first; values without a rank at the end. */
record ValueList(List<ValueItem> values) {

	/** All lists that have been begun. */
	static List<ValueList> all(CaseFile file) {
		Map<List<Object>, List<ValueItem>> lists = new LinkedHashMap<>();
		for (ValueItem item : Exercises.all(file, ValueItem.class))
			lists.computeIfAbsent(Arrays.asList(item.eContainer(), Exercises.ownerOf(item)), key -> new ArrayList<>())
					.add(item);
		Comparator<ValueItem> byRank = Comparator.comparing(ValueItem::getRank,
				Comparator.nullsLast(Comparator.naturalOrder()));
		lists.values().forEach(list -> list.sort(byRank));
		return lists.values().stream().map(ValueList::new).toList();
	}

	/** The first value whose rank another one before it has. */
	Optional<ValueItem> sharingARank() {
		Set<Integer> ranks = new HashSet<>();
		return values.stream().filter(item -> item.getRank() != null && !ranks.add(item.getRank())).findFirst();
	}

	/** The first value whose rank differs from its position, if no rank is given twice. */
	Optional<ValueItem> afterAGap() {
		for (int i = 0; i < values.size(); i++)
			if (values.get(i).getRank() != null && values.get(i).getRank() != i + 1)
				return Optional.of(values.get(i));
		return Optional.empty();
	}

	/** Sets the rank of every value to its position. {@return the first one} */
	ValueItem renumber() {
		for (int i = 0; i < values.size(); i++)
			values.get(i).setRank(i + 1);
		return values.get(0);
	}
}
