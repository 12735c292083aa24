// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.strategies.StrategiesPackage;

/**
 * What a kind of diagram is about: the headings under which kinds are offered, and the chapters of a report that show
 * them. It follows from the classes of their targets; those of a whole case are named here.
 */
public enum DiagramArea {

	/** People and their bonds. */
	PEOPLE("People and bonds", Set.of(Design.PEOPLE_AND_BONDS), Set.of()),
	/** Relational images and what they mean. */
	IMAGES("Images and their meanings", Set.of(Design.IMAGE_LAYERS), Set.of(ImagesPackage.eINSTANCE.getNsURI())),
	/** Strategies, paradoxes, and how images are played out. */
	STRATEGIES("Paradoxes and strategies", Set.of(Design.TRANSFERENCE), Set.of(StrategiesPackage.eINSTANCE.getNsURI())),
	/** Couples. */
	COUPLES("Couples", Set.of(), Set.of(CouplesPackage.eINSTANCE.getNsURI())),
	/** Programmes and scales. */
	PRACTICE("Practice", Set.of(), Set.of(PracticePackage.eINSTANCE.getNsURI())),
	/** What moves and changes over the sessions, and all the rest that shows a whole case. */
	SESSIONS("Sessions and change", Set.of(), Set.of(SessionsPackage.eINSTANCE.getNsURI(), CasesPackage.eINSTANCE.getNsURI()));

	private final String title;
	private final Set<String> ofCases;
	private final Set<String> targets;

	DiagramArea(String title, Set<String> ofCases, Set<String> targets) {
		this.title = title;
		this.ofCases = ofCases;
		this.targets = targets;
	}

	/** The heading. */
	public String title() {
		return title;
	}

	/** The area of a kind. */
	public static DiagramArea of(DiagramKind kind) {
		String part = kind.targets().stream().map(EClass::getEPackage).map(one -> one.getNsURI()).findFirst().orElse("");
		return Arrays.stream(values()).filter(area -> area.ofCases.contains(kind.name())).findFirst()
				.orElseGet(() -> Arrays.stream(values()).filter(area -> area.targets.contains(part)).findFirst().orElse(SESSIONS));
	}

	/** Its kinds, in the order of their files. */
	public List<DiagramKind> kinds() {
		return DiagramKind.ALL.stream().filter(kind -> of(kind) == this).toList();
	}
}
