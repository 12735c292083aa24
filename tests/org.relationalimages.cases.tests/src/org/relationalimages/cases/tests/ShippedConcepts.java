// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.Checks;

/** What the shipped cases, their pictures and the checks show, asked by the homes of the concept inventory. */
final class ShippedConcepts {
	private final Map<String, CaseFile> cases = new HashMap<>();
	private final Map<String, Set<String>> rules = new HashMap<>();
	private final Set<String> mappings = new HashSet<>();

	/** Whether a home, such as "words T1 alcoholic parents", shows what it names. */
	boolean show(String home) {
		String[] words = home.split(" ", 2);
		String[] rest = words[1].split(" ", 2);
		return switch (words[0]) {
			case "case" -> uses(root(rest[0]), named(rest[1]));
			case "words" -> Stream.of(rest[1].split("\\|")).anyMatch(one -> texts(root(rest[0])).anyMatch(text -> text.contains(one)));
			case "picture" -> drawn().contains(words[1]);
			case "rule" -> reported(rest[1]).contains(rest[0]);
			case "rising" -> rises(root(rest[0]), (EStructuralFeature) named(rest[1]));
			default -> throw new IllegalArgumentException(home);
		};
	}

	private CaseFile root(String id) {
		return cases.computeIfAbsent(id, each -> ShippedFiles.load(TeachingCases.find(each).orElseThrow(() -> new IllegalArgumentException(each))));
	}

	private static boolean uses(CaseFile root, ENamedElement element) {
		List<EObject> all = ShippedFiles.all(root, EObject.class);
		return switch (element) {
			case EClass type -> all.stream().anyMatch(type::isInstance);
			case EStructuralFeature feature -> all.stream()
					.anyMatch(each -> feature.getEContainingClass().isInstance(each) && each.eIsSet(feature));
			case EEnumLiteral literal -> all.stream().anyMatch(each -> each.eClass().getEAllAttributes().stream()
					.anyMatch(attribute -> attribute.getEAttributeType() == literal.getEEnum() && each.eGet(attribute) == literal.getInstance()));
			default -> throw new IllegalArgumentException(element.getName());
		};
	}

	/** Whether a number of a later reading is higher than that of an earlier one beside it. */
	private static boolean rises(CaseFile root, EStructuralFeature feature) {
		return ShippedFiles.all(root, EObject.class).stream().anyMatch(each -> {
			List<Integer> numbers = each.eContents().stream().filter(feature.getEContainingClass()::isInstance)
					.map(one -> (Integer) one.eGet(feature)).toList();
			return numbers.size() > 1 && numbers.getFirst() < numbers.getLast();
		});
	}

	private static Stream<String> texts(CaseFile root) {
		return ShippedFiles.all(root, EObject.class).stream().flatMap(each -> each.eClass().getEAllAttributes().stream().map(each::eGet))
				.flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
				.filter(String.class::isInstance).map(String.class::cast);
	}

	private Set<String> drawn() {
		if (mappings.isEmpty())
			for (TeachingCase one : TeachingCases.all())
				DrawnElements.of(root(one.id())).forEach((diagram, elements) -> elements
						.forEach(element -> mappings.add(diagram + "/" + element.mapping().name())));
		return mappings;
	}

	private Set<String> reported(String id) {
		return rules.computeIfAbsent(id, each -> {
			CheckResult result = Checks.of(root(each));
			Set<String> found = new HashSet<>();
			result.findings().forEach(finding -> found.add(finding.rule().id()));
			result.muted().forEach(muted -> found.add(muted.finding().rule().id()));
			return found;
		});
	}

	/** The class, feature or literal of a name such as "images.Meaning.held"; the root package is "model". */
	private static ENamedElement named(String name) {
		String[] parts = name.split("\\.");
		EPackage holder = parts[0].equals("model") ? RimPackage.eINSTANCE
				: RimPackage.eINSTANCE.getESubpackages().stream().filter(each -> each.getName().equals(parts[0])).findFirst().orElse(null);
		EClassifier type = holder == null ? null : holder.getEClassifier(parts[1]);
		ENamedElement found = parts.length == 2 ? type
				: type instanceof EClass owner ? owner.getEStructuralFeature(parts[2])
						: type instanceof EEnum literals ? literals.getEEnumLiteral(parts[2]) : null;
		if (found == null)
			throw new IllegalArgumentException("There is no " + name);
		return found;
	}
}
