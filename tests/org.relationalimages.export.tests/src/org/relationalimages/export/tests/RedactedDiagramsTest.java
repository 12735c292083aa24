// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.export.Audience;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.ProgressListener;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.export.RedactedDiagrams;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;

/** Pictures of a case with elements left out. */
class RedactedDiagramsTest {

	private CaseFile root;
	private CaseDiagrams diagrams;

	@BeforeEach
	void aCase() throws Exception {
		root = Sample.create();
		for (String name : List.of("Ben", "Cleo")) {
			Person person = CasesFactory.eINSTANCE.createPerson();
			person.setPseudonym(name);
			root.getPersons().add(person);
			Relationship bond = CasesFactory.eINSTANCE.createRelationship();
			bond.getEnds().addAll(List.of(root.getPersons().getFirst(), person));
			root.getRelationships().add(bond);
		}
		diagrams = CaseDiagrams.open(root, Path.of("none.relimages"));
	}

	private static Map<String, Bounds> places(DDiagram diagram) {
		Map<String, Bounds> places = new HashMap<>();
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node)
				places.put(node.mapping().name() + " " + ((Identified) node.target()).getId(), node.absoluteBounds());
		});
		return places;
	}

	private static String svg(RedactedDiagrams of, CaseDiagram diagram) throws Exception {
		return new String(of.bytes(diagram, ExportFormats.of("svg").diagramWriter(), PictureOptions.DEFAULT), StandardCharsets.UTF_8);
	}

	@Test
	void whatRemainsStaysWhereTheUserPutIt() throws Exception {
		for (CaseDiagram one : diagrams.all())
			diagrams.show(one);
		root.getImages().get(1).setSensitive(true);
		root.getPersons().get(1).setSensitive(true);
		RedactedCopy redactedCopy = ExportGate.pass(root, "sample", Audience.READER, true);
		try (RedactedDiagrams shown = new RedactedDiagrams(redactedCopy, diagrams.views(), CaseDesign.images())) {
			for (CaseDiagram one : diagrams.all().subList(0, 2)) {
				Map<String, Bounds> before = places(diagrams.show(one));
				Map<String, Bounds> after = places(shown.show(shown.find(one).orElseThrow()));
				assertTrue(after.size() < before.size() && !after.isEmpty());
				after.forEach((element, place) -> assertEquals(before.get(element), place, element));
			}
		}
	}

	@Test
	void aSensitivePersonLeavesTheGenogramWithItsBonds() throws Exception {
		root.getPersons().get(1).setSensitive(true);
		CaseDiagram people = diagrams.all().get(1);
		RedactedCopy redactedCopy = ExportGate.pass(root, "sample", Audience.READER, true);
		try (RedactedDiagrams shown = new RedactedDiagrams(redactedCopy, diagrams.views(), CaseDesign.images())) {
			CaseDiagram found = shown.find(people).orElseThrow();
			String svg = svg(shown, found);
			assertFalse(svg.contains("Ben"), svg);
			assertTrue(svg.contains("Anna") && svg.contains("Cleo"), svg);
			assertEquals(1, shown.show(found).elementsOf(redactedCopy.root().getRelationships().get(0)).stream()
					.filter(DEdge.class::isInstance).count());
			String said = "Left out: 1 element marked sensitive, with what hangs on it.";
			assertTrue(svg.substring(svg.indexOf("<desc"), svg.indexOf("</desc>")).contains(said), svg);
			assertTrue(svg.substring(svg.indexOf("class=\"note\"")).contains(">" + said + "</text>"), svg);
		}
	}

	@Test
	void aDiagramOfSomethingSensitiveIsNotExported() throws Exception {
		root.getParadoxes().get(0).setSensitive(true);
		try (CaseExport export = CaseExport.of(root, "sample", ExportFormats.of("svg"), ExportOptions.DEFAULT)) {
			List<ExportFile> files = export.files(new ExportNames(Path.of("out")), "sample", diagrams.all(), diagrams::views);
			assertEquals(diagrams.all().size() - 1, files.size());
			assertTrue(files.stream().noneMatch(one -> one.path().toString().contains("reaching") || one.what().contains("reaching")));
			assertEquals("One diagram isn't exported, for what it is of is marked sensitive.",
					export.without());
			for (ExportFile one : files)
				assertFalse(new String(one.content().bytes(ProgressListener.NONE), StandardCharsets.UTF_8).contains("reaching"), one.what());
		}
	}

	@Test
	void anExportOfNothingIsRefused() throws Exception {
		root.getParadoxes().forEach(paradox -> paradox.setSensitive(true));
		List<CaseDiagram> paradoxes = diagrams.all().stream().filter(one -> root.getParadoxes().contains(one.target())).toList();
		try (CaseExport export = CaseExport.of(root, "sample", ExportFormats.of("svg"), ExportOptions.DEFAULT)) {
			ExportNames names = new ExportNames(Path.of("out"));
			String said = assertThrows(CaseFileException.class, () -> export.files(names, "sample", paradoxes, diagrams::views)).getMessage();
			assertTrue(said.startsWith("sample: nothing was exported. ") && said.endsWith(" marked sensitive."), said);
		}
	}

	@Test
	void everythingInADiagramMayBeSensitive() throws Exception {
		root.getPersons().forEach(person -> person.setSensitive(true));
		RedactedCopy redactedCopy = ExportGate.pass(root, "sample", Audience.PROJECTOR, true);
		try (RedactedDiagrams shown = new RedactedDiagrams(redactedCopy, diagrams.views(), CaseDesign.images())) {
			CaseDiagram people = shown.find(diagrams.all().get(1)).orElseThrow();
			assertTrue(svg(shown, people).contains("Left out: 3 elements marked sensitive, with what hangs on them."));
			assertTrue(shown.bytes(people, ExportFormats.of("png").diagramWriter(), PictureOptions.DEFAULT).length > 0);
		}
	}

	@Test
	void onlyItsOwnerSeesWhatIsSensitive() throws Exception {
		root.getPersons().get(1).setSensitive(true);
		for (Audience audience : Audience.values()) {
			RedactedCopy redactedCopy = ExportGate.pass(root, "sample", audience, true);
			assertEquals(audience == Audience.OWNER ? 3 : 2, redactedCopy.root().getPersons().size());
			assertEquals(audience == Audience.OWNER, redactedCopy.leftOut().isNothing());
		}
		assertEquals(2, ExportGate.passToDeidentify(root).root().getPersons().size());
	}
}
