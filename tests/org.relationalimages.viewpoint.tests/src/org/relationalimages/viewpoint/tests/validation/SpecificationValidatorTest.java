// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.ValidationRule;
import org.relationalimages.viewpoint.specification.ValidationRule.Level;
import org.relationalimages.viewpoint.tests.specification.SpecificationText;
import org.relationalimages.viewpoint.validation.SpecificationValidator;
import org.relationalimages.viewpoint.validation.Violation;

/** Rules of specifications are loaded, shared between viewpoints, and evaluated. */
class SpecificationValidatorTest {

	private static final String SERVICES = "<ownedJavaExtensions qualifiedClassName=\"org.relationalimages.viewpoint.tests.expression.SampleServices\"/>";
	private static final String SHARED = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']/@validationSet/@ownedRules[name='abstract']";

	private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass leaf = EcoreFactory.eINSTANCE.createEClass();
	private final List<String> problems = new ArrayList<>();

	SpecificationValidatorTest() {
		root.setName("root");
		leaf.setName("Leaf");
		root.getEClassifiers().add(leaf);
	}

	private static String rule(String attributes, String... audits) {
		StringBuilder text = new StringBuilder("<ownedRules xsi:type=\"validation:SemanticValidationRule\" " + attributes + ">");
		for (String audit : audits)
			text.append("<audits auditExpression=\"" + audit + "\"/>");
		return text + "</ownedRules>";
	}

	private static String viewpoint(String name, String set) {
		return SpecificationText.group("<ownedViewpoints name=\"" + name + "\"><ownedRepresentations xsi:type=\"dd:DiagramDescription\" name=\"d\""
				+ " domainClass=\"ecore.EPackage\"><validationSet>" + set + "</validationSet></ownedRepresentations>" + SERVICES
				+ "</ownedViewpoints>");
	}

	private List<Violation> breaches(String rules) throws SpecificationException {
		Specification loaded = SpecificationText.load(viewpoint("v", rules));
		return new SpecificationValidator(loaded.diagrams().getFirst().rules(), problems::add).ofAll(root);
	}

	@Test
	void asksOnlyElementsOfTheTargetClass() throws Exception {
		List<Violation> found = breaches(rule("name=\"abstract\" level=\"ERROR\" message=\"feature:name\" targetClass=\"ecore.EClass\"",
				"feature:abstract"));
		assertEquals(1, found.size());
		assertEquals(leaf, found.getFirst().element());
		assertEquals("Leaf", found.getFirst().message());
		assertEquals(Level.ERROR, found.getFirst().rule().level());
		leaf.setAbstract(true);
		assertEquals(List.of(), breaches(rule("name=\"abstract\" targetClass=\"ecore.EClass\"", "feature:abstract")));
	}

	@Test
	void superclassesAreTargets() throws Exception {
		assertEquals(2, breaches(rule("name=\"none\" targetClass=\"ecore.ENamedElement\"", "service:none")).size());
	}

	@Test
	void allAuditsHaveToHold() throws Exception {
		leaf.setAbstract(true);
		assertEquals(1, breaches(rule("name=\"both\" targetClass=\"ecore.EClass\"", "feature:abstract", "feature:interface")).size());
		assertEquals(0, breaches(rule("name=\"nothing\" targetClass=\"ecore.EClass\"")).size());
	}

	@Test
	void whatFailsIsNoFaultOfTheElementButAProblem() throws Exception {
		assertEquals(List.of(), breaches(rule("name=\"broken\" targetClass=\"ecore.EClass\"", "service:broken")));
		assertEquals(1, problems.size());
		assertTrue(problems.getFirst().contains("\"broken\""), problems.getFirst());
		assertEquals("", breaches(rule("name=\"silent\" message=\"service:broken\" targetClass=\"ecore.EClass\"", "false"))
				.getFirst().message());
	}

	@Test
	void viewpointsShareRulesWithoutCopies() throws Exception {
		Specification loaded = SpecificationText.load(SpecificationValidatorTest.class.getClassLoader(),
				viewpoint("v", rule("name=\"abstract\" targetClass=\"ecore.EClass\"", "feature:abstract")),
				viewpoint("w", "<reusedRules xsi:type=\"validation:SemanticValidationRule\" href=\"sheet.odesign#" + SHARED + "\"/>"));
		List<ValidationRule> owned = loaded.viewpoints().getFirst().rules();
		assertEquals(1, owned.size());
		assertEquals(owned, loaded.viewpoints().getLast().rules());
		assertEquals(owned, loaded.diagrams().getLast().rules());
	}

	@Test
	void refusesRulesThatAreNotThere() {
		assertThrows(SpecificationException.class, () -> SpecificationText.load(viewpoint("v", "<reusedRules href=\"" + SHARED + "\"/>")));
		assertThrows(SpecificationException.class, () -> SpecificationText.load(viewpoint("v", rule("name=\"aimless\"", "feature:abstract"))));
		assertThrows(SpecificationException.class, () -> SpecificationText.load(viewpoint("v",
				rule("name=\"x\" targetClass=\"ecore.EClass\"", "service:noSuchService"))));
	}
}
