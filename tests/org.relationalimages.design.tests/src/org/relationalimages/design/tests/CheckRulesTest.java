// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.model.teaching.TeachingFactory;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.RuleSet;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.ValidationRule;
import org.relationalimages.viewpoint.specification.ValidationRule.Level;
import org.relationalimages.viewpoint.validation.SpecificationValidator;
import org.relationalimages.viewpoint.validation.Violation;

/** The rules of the specification, which Sirius Desktop evaluates, report the same as the checks. */
class CheckRulesTest {

	/** The title of a rule after a message. */
	private static final Pattern TITLES = Pattern.compile(
			RuleSet.ALL.rules().stream().map(rule -> Pattern.quote(" (" + rule.title() + ")")).collect(Collectors.joining("|")));

	private static final Pattern DRAWN = Pattern.compile("domainClass=\"(\\w+\\.\\w+)\"");
	private static final Map<Severity, Level> LEVELS = Map.of(Severity.ERROR, Level.ERROR, Severity.WARNING, Level.WARNING,
			Severity.PROMPT, Level.INFO);

	private final List<String> problems = new ArrayList<>();
	private final List<ValidationRule> rules = Specifications.diagram(Design.IMAGE_LAYERS).rules();

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	private List<Violation> breaches(EObject root) {
		List<Violation> all = new SpecificationValidator(rules, problems::add).ofAll(root);
		assertEquals(List.of(), problems);
		return all;
	}

	@Test
	void oneRuleForEachSeverityIsSharedByAllDiagrams() {
		assertEquals(List.of(Level.ERROR, Level.WARNING, Level.INFO), rules.stream().map(ValidationRule::level).toList());
		for (DiagramDescription diagram : Specifications.all().diagrams())
			assertEquals(rules, diagram.rules(), diagram.name());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyFindingOfATeachingCaseIsToldOnce(TeachingCase teachingCase) throws IOException {
		CaseFile file = ShippedFiles.load(teachingCase);
		assertTold(file, Checks.of(file).findings());
	}

	private void assertTold(CaseFile file, List<Finding> findings) throws IOException {
		List<Violation> breaches = breaches(file);
		Set<String> drawn = drawn();
		for (Finding finding : findings) {
			boolean isDrawn = drawn
					.contains(finding.element().eClass().getEPackage().getName() + "." + finding.element().eClass().getName());
			assertTrue(breaches.stream().anyMatch(violation -> violation.rule().level() == LEVELS.get(finding.severity())
					&& (!isDrawn || violation.element() == finding.element())
					&& violation.message().contains(finding.message() + " (" + finding.rule().title() + ")")), finding::toString);
		}
		for (Level level : Level.values())
			assertEquals(findings.stream().filter(finding -> LEVELS.get(finding.severity()) == level).count(),
					breaches.stream().filter(violation -> violation.rule().level() == level)
							.mapToLong(violation -> TITLES.matcher(violation.message()).results().count()).sum());
	}

	@Test
	void whatNoDiagramShowsIsToldWithTheCase() {
		CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
		RevealStep step = TeachingFactory.eINSTANCE.createRevealStep();
		file.setTeaching(TeachingFactory.eINSTANCE.createTeachingGuide());
		file.getTeaching().getSteps().add(step);
		String told = String.join(" ", breaches(file).stream().filter(violation -> violation.element() == file).map(Violation::message).toList());
		assertTrue(told.contains("Reveal step: "), told);
	}

	@Test
	void mutedFindingsAreNotTold() {
		CaseFile file = infant();
		assertTrue(breaches(file).stream().anyMatch(violation -> violation.message().contains("(Image of infancy not marked as hypothesis)")));
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setRuleId("R12");
		mute.setReason("a case from a book");
		mute.setWholeCase(true);
		file.getMutes().add(mute);
		assertFalse(breaches(file).stream().anyMatch(violation -> violation.message().contains("(Image of infancy not marked as hypothesis)")));
	}

	@Test
	void fixesMend() {
		CaseFile file = infant();
		RelationalImage image = file.getImages().getFirst();
		image.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
		for (int i = 0; i < 5; i++)
			fix(rules.get(1), image);
		assertTrue(image.isHypothetical());
	}

	private static void fix(ValidationRule rule, EObject element) {
		rule.fixes().getFirst().one("initialOperation").one("firstModelOperations").expression("browseExpression").evaluate(element,
				Variables.NONE, ReadLog.NONE);
	}

	private static CaseFile infant() {
		CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		layer.setStage(Stage.INFANCY);
		file.getLifeLayers().add(layer);
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		file.getImages().add(image);
		image.setLayer(layer);
		return file;
	}

	private static Set<String> drawn() throws IOException {
		Set<String> all = new HashSet<>();
		for (String file : Design.DIAGRAM_FILES)
			try (InputStream in = Design.class.getResourceAsStream("/" + Design.FOLDER + "/" + file)) {
				Matcher domainClass = DRAWN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
				while (domainClass.find())
					all.add(domainClass.group(1));
			}
		return all;
	}
}
