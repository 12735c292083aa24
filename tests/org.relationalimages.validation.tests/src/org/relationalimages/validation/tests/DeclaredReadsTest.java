// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PERSONS;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__ROLE;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.tests.support.Thoroughness;
import org.relationalimages.validation.RuleSet;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.tests.ReadTracker.Read;

/** Tracks what each rule reads: it has to declare all of that, or live checks would miss a change. */
class DeclaredReadsTest {

	private static final int ROUNDS = Thoroughness.times(3);
	private static final int EDITS_BETWEEN = 40;
	private static final int TURNS = Thoroughness.times(2);

	private final Set<String> undeclared = new TreeSet<>();

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	static IntStream seeds() {
		return IntStream.range(0, 6);
	}

	@AfterEach
	void allIsDeclared() {
		assertEquals(Set.of(), undeclared);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void inATeachingCase(TeachingCase teachingCase) {
		CaseFile file = ShippedFiles.load(teachingCase);
		watch(file);
		watchWithAllValues(file);
		watchWhileEdited(ShippedFiles.load(teachingCase), teachingCase.id().hashCode());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void inACaseGrownFromNothing(int seed) {
		watchWhileEdited(CasesFactory.eINSTANCE.createCaseFile(), seed);
	}

	@Test
	void inACaseWithEverything() {
		CaseFile file = FullCase.create();
		watch(file);
		watchWithAllValues(file);
	}

	@Test
	void seesWhatIsRead() {
		CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
		ReadTracker tracker = new ReadTracker();
		CaseFile lent = (CaseFile) tracker.lend(file);
		SampleElements.person(file).setRole(PersonRole.CLIENT);
		assertEquals(PersonRole.CLIENT, lent.getPersons().getFirst().getRole());
		assertEquals(Set.of(new Read(file, CASE_FILE__PERSONS), new Read(file.getPersons().getFirst(), PERSON__ROLE)),
				tracker.takeReads());
	}

	/** Rules read more for certain texts or kinds: so texts contain all keywords, and kinds and numbers vary. */
	private void watchWithAllValues(CaseFile file) {
		Random random = new Random(0);
		for (int turn = 0; turn < TURNS; turn++) {
			for (EObject element : new RandomCaseEdits(file, 0).elements())
				for (EAttribute feature : element.eClass().getEAllAttributes())
					set(element, feature, random.nextInt(16));
			watch(file);
		}
	}

	private static void set(EObject element, EAttribute feature, int any) {
		Class<?> java = feature.getEAttributeType().getInstanceClass();
		if (feature.getEAttributeType() instanceof EEnum kinds)
			element.eSet(feature, kinds.getELiterals().get(any % kinds.getELiterals().size()).getInstance());
		else if (java == boolean.class)
			element.eSet(feature, any % 2 == 0);
		else if (java == Integer.class)
			element.eSet(feature, any);
		else if (java == Double.class)
			element.eSet(feature, any / 2.0);
		else if (!feature.isMany() && !feature.isID() && java == String.class)
			element.eSet(feature, any % 3 == 0 ? "" : RandomValues.everything());
	}

	private void watchWhileEdited(CaseFile file, long seed) {
		RandomCaseEdits edits = new RandomCaseEdits(file, seed);
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < EDITS_BETWEEN; i++)
				edits.edit();
			watch(file);
		}
	}

	private void watch(CaseFile file) {
		ReadTracker tracker = new ReadTracker();
		for (EObject element : new RandomCaseEdits(file, 0).elements())
			for (Rule<?> rule : RuleSet.ALL.rules())
				if (element instanceof Identified subject && rule.isAbout(subject)) {
					rule.check((Identified) tracker.lend(element), finding -> { });
					tracker.takeReads().forEach(read -> judge(rule, element, read));
				}
	}

	private void judge(Rule<?> rule, EObject subject, Read read) {
		ReadFeatures readFeatures = rule.reads();
		EStructuralFeature feature = read.feature();
		boolean isDeclared = readFeatures.isAnywhere(feature) || (read.element() == subject ? readFeatures.isOwn(feature)
				: readFeatures.isBelow(feature) && EcoreUtil.isAncestor(subject, read.element()));
		if (!isDeclared)
			undeclared.add(rule.id() + " reads " + feature.getEContainingClass().getName() + "." + feature.getName()
					+ (read.element() == subject ? " of its subject"
							: EcoreUtil.isAncestor(subject, read.element()) ? " inside its subject" : " elsewhere"));
	}
}
