// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Stage;

/**
 * Puts the layers of several lives on common levels: layers of one stage beside each other, the layers of each person in
 * their own order.
 */
final class Levels {

	private final List<Identified> columns;
	/** From the earliest; each with one place for each column, null where a person has no layer of that stage. */
	private final List<LifeLayer[]> levels = new ArrayList<>();

	private Levels(CaseFile file) {
		Lives lives = Lives.in(file);
		columns = lives.columns();
		for (int column = 0; column < columns.size(); column++)
			add(column, lives.layersOf(columns.get(column) instanceof Person person ? person : null));
	}

	/** The levels of all lives in a case. */
	static Levels of(CaseFile file) {
		return new Levels(file);
	}

	private void add(int column, List<LifeLayer> layers) {
		int from = 0;
		for (LifeLayer layer : layers) {
			int at = from;
			while (at < levels.size() && stage(levels.get(at)) != stage(layer))
				at++;
			if (at == levels.size()) {
				at = from;
				while (at < levels.size() && stage(levels.get(at)) < stage(layer))
					at++;
				levels.add(at, new LifeLayer[columns.size()]);
			}
			levels.get(at)[column] = layer;
			from = at + 1;
		}
	}

	/** The layer that represents each level, the latest first: that of the first person who has one there. */
	List<LifeLayer> latestFirst() {
		return levels.reversed().stream().map(Levels::first).toList();
	}

	/** What is on the level of a layer: for each column the layer there, or the person or case itself where there is none. */
	List<Identified> beside(LifeLayer layer) {
		for (LifeLayer[] level : levels)
			if (Arrays.asList(level).contains(layer)) {
				List<Identified> places = new ArrayList<>();
				for (int i = 0; i < level.length; i++)
					places.add(level[i] != null ? level[i] : columns.get(i));
				return places;
			}
		return List.of();
	}

	private static LifeLayer first(LifeLayer[] level) {
		return Arrays.stream(level).filter(Objects::nonNull).findFirst().orElseThrow();
	}

	private static int stage(LifeLayer[] level) {
		return stage(first(level));
	}

	private static int stage(LifeLayer layer) {
		return (layer.getStage() == null ? Stage.PRESENT : layer.getStage()).getValue();
	}
}
