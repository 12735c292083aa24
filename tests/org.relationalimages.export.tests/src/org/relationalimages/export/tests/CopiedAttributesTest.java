// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.export.Audience;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.model.Identified;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.viewpoint.views.Views;

/** A case with a person's name, address and birthday in every attribute that can contain a text: a copy contains none of them. */
class CopiedAttributesTest {

	private static final String NAME = "Annegret Wohlfahrt";
	private static final String IDENTIFIER = NAME + ", a.wohlfahrt@praxis-example.org, 1987-03-12";
	/** Random ids, which can contain any four digits. */
	private static final Pattern NEW_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final List<String> MARKS = List.of("Annegret", "Wohlfahrt", "wohlfahrt", "praxis-example", "1987");
	/** Number types that identify nobody. Check a new type before listing it here. */
	private static final Set<String> HARMLESS = Set.of("Percent", "Intensity", "FivePoint", "Depth", "Minutes", "DayOffset",
			"Ordinal", "Order", "Months", "EarlySessions", "ExperimentDays", "RhythmDays", "Rank", "ScaleBound", "ScaleScore",
			"EInt", "EIntegerObject", "EBoolean", "EBooleanObject");
	/** Ages and times of life become bands; the year of a published source stays. */
	private static final Set<String> BANDS = Set.of("Person.birthYear", "LifeLayer.ageFrom", "LifeLayer.ageTo",
			"Experience.ageFrom", "Experience.ageTo", "SourceRef.year");

	@TempDir
	Path folder;

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Set<EClass> there = new HashSet<>();
	private int ids;

	/** Creates an element of every class, each in a container that the metamodel allows. */
	private void fill() {
		Deque<EObject> open = new ArrayDeque<>(List.of(file));
		there.add(file.eClass());
		while (!open.isEmpty()) {
			EObject owner = open.poll();
			for (EReference part : owner.eClass().getEAllContainments())
				for (EClass type : CaseClasses.all())
					if (part.getEReferenceType().isSuperTypeOf(type) && (part.isMany() || owner.eGet(part) == null) && there.add(type)) {
						EObject element = EcoreUtil.create(type);
						add(owner, part, element);
						open.add(element);
					}
		}
		identify(file);
		file.eAllContents().forEachRemaining(this::identify);
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject owner, EReference part, EObject element) {
		if (part.isMany())
			((List<EObject>) owner.eGet(part)).add(element);
		else
			owner.eSet(part, element);
	}

	private void identify(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() != String.class)
				continue;
			if (attribute.isMany())
				element.eSet(attribute, List.of(IDENTIFIER, NAME));
			else if (attribute == CasesPackage.Literals.PERSON__PSEUDONYM)
				element.eSet(attribute, NAME);
			else
				element.eSet(attribute, attribute.isID() ? IDENTIFIER + ids++ : IDENTIFIER);
		}
	}

	@Test
	void everyClassIsThere() {
		fill();
		assertEquals(Set.copyOf(CaseClasses.all()), there);
		file.eAllContents().forEachRemaining(element -> assertTrue(element instanceof Identified, element::toString));
	}

	@Test
	void everyTypeOfValueIsThoughtAbout() {
		List<String> unknown = new ArrayList<>();
		for (EClass type : CaseClasses.all())
			for (EAttribute attribute : type.getEAllAttributes())
				if (!(attribute.getEAttributeType() instanceof EEnum)
						&& attribute.getEAttributeType().getInstanceClass() != String.class
						&& !HARMLESS.contains(attribute.getEAttributeType().getName())
						&& !BANDS.contains(attribute.getEContainingClass().getName() + "." + attribute.getName()))
					unknown.add(attribute.getEContainingClass().getName() + "." + attribute.getName());
		assertEquals(List.of(), unknown);
	}

	private CaseFile copy(boolean read) {
		Deidentification work = new Deidentification(file, 2026);
		work.places().forEach(place -> work.decide(place, Decision.replace(place.suggestion())));
		if (read)
			work.reading().confirm(work.reading().texts().size());
		return work.copy(DeidMethod.SAFE_HARBOR_18);
	}

	@Test
	void noValueOfTheCopyHoldsAnIdentifier() {
		fill();
		CaseFile copy = copy(true);
		noMark(copy);
		copy.eAllContents().forEachRemaining(CopiedAttributesTest::noMark);
	}

	private static void noMark(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			String value = withoutNewIds(String.valueOf(element.eGet(attribute)));
			for (String mark : MARKS)
				assertFalse(value.contains(mark), () -> element.eClass().getName() + "." + attribute.getName() + ": " + value);
			if (attribute.getEAttributeType() == RimPackage.Literals.CALENDAR_DATE)
				assertEquals("null", value);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xmi", "html", "csv", "csv-elements", "case-json" })
	void noFileMadeOfACopyHoldsOne(String format) throws IOException {
		fill();
		ExportOptions everything = new ExportOptions(ExportOptions.DEFAULT.pictures(), true, Audience.OWNER,
				ExportOptions.DEFAULT.tables());
		for (boolean read : new boolean[] { true, false }) {
			try (CaseExport export = CaseExport.of(copy(read), "copy", ExportFormats.of(format), everything)) {
				for (ExportFile one : export.files(new ExportNames(folder), "copy", List.of(), () -> Views.EMPTY))
					one.write(what -> {
					});
			}
			String all = written();
			assertTrue(all.contains("Client") || all.contains("Person A"), "the copy is there");
			assertEquals(!read, all.contains("names replaced, not reviewed"));
			assertEquals(read, all.contains("SAFE_HARBOR_18"));
			for (String mark : MARKS)
				assertFalse(all.contains(mark), mark);
		}
	}

	private String written() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path one : files.filter(Files::isRegularFile).toList()) {
				all.append(one.getFileName()).append(Files.readString(one, StandardCharsets.UTF_8));
				Files.delete(one);
			}
		}
		return withoutNewIds(all.toString());
	}

	private static String withoutNewIds(String text) {
		return NEW_ID.matcher(text).replaceAll("");
	}
}
