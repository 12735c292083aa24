// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;

/**
 * A case with several elements of every class wherever one may stand, a word of its own in every text and id, links
 * between them, and the later half of the elements of each kind marked sensitive.
 */
final class MarkedCase {

	private final CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
	private final List<EObject> all = new ArrayList<>();
	private final Set<EObject> secret = new HashSet<>();
	private final Map<String, EObject> words = new LinkedHashMap<>();

	/** @param seed begins the words of sensitive elements; cases with different seeds differ in nothing else */
	MarkedCase(String seed) {
		fill(root);
		all.add(root);
		root.eAllContents().forEachRemaining(all::add);
		for (EObject element : all)
			if (secret.contains(element.eContainer()) || isSensitive(element))
				secret.add(element);
		for (int i = 0; i < all.size(); i++) {
			link(all.get(i), i);
			write(all.get(i), i, secret.contains(all.get(i)) ? seed : "open");
		}
	}

	CaseFile root() {
		return root;
	}

	/** How many elements are marked sensitive themselves. */
	long sensitive() {
		return all.stream().filter(MarkedCase::isSensitive).count();
	}

	/** The words and ids that no way out may carry. */
	List<String> secretWords() {
		return words.entrySet().stream().filter(one -> secret.contains(one.getValue())).map(Map.Entry::getKey).toList();
	}

	/** The words and ids of the other elements. */
	List<String> openWords() {
		return words.entrySet().stream().filter(one -> !secret.contains(one.getValue())).map(Map.Entry::getKey).toList();
	}

	/** The classes of which an element is in the case; all there are. */
	Set<EClass> classes() {
		Set<EClass> classes = new HashSet<>();
		all.forEach(element -> classes.add(element.eClass()));
		return classes;
	}

	private static boolean isSensitive(EObject element) {
		EStructuralFeature mark = element.eClass().getEStructuralFeature("sensitive");
		return mark != null && (Boolean) element.eGet(mark);
	}

	@SuppressWarnings("unchecked")
	private static void fill(EObject owner) {
		for (EReference part : owner.eClass().getEAllContainments())
			for (EClass type : CaseClasses.all())
				if (part.getEReferenceType().isSuperTypeOf(type)) {
					int count = !part.isMany() ? 1 : owner instanceof CaseFile ? 4 : 2;
					for (int i = 0; i < count; i++) {
						EObject child = EcoreUtil.create(type);
						if (type.getEStructuralFeature("sensitive") != null)
							child.eSet(type.getEStructuralFeature("sensitive"), i >= count / 2 && part.isMany());
						fill(child);
						if (part.isMany())
							((List<EObject>) owner.eGet(part)).add(child);
						else
							owner.eSet(part, child);
					}
				}
	}

	/** Elements of odd number lead to sensitive ones, too, as far as they can be without them. */
	@SuppressWarnings("unchecked")
	private void link(EObject element, int number) {
		for (EReference link : element.eClass().getEAllReferences()) {
			if (link.isContainment() || link.isContainer() || !link.isChangeable() || element.eIsSet(link))
				continue;
			List<EObject> open = targets(element, link, false);
			boolean mixed = number % 2 == 1 && link != CasesPackage.Literals.HELD_ELEMENT__HOLDER && (link.getLowerBound() == 0 || link.getUpperBound() < 0);
			List<EObject> targets = mixed ? Stream.concat(targets(element, link, true).stream().limit(1), open.stream()).toList() : open;
			if (link.isMany())
				((List<EObject>) element.eGet(link)).addAll(targets.subList(0, Math.min(2, targets.size())));
			else if (!targets.isEmpty())
				element.eSet(link, targets.getFirst());
		}
	}

	private List<EObject> targets(EObject element, EReference link, boolean sensitive) {
		return all.stream().filter(one -> one != element && link.getEReferenceType().isInstance(one)
				&& secret.contains(one) == sensitive).limit(2).toList();
	}

	private void write(EObject element, int place, String word) {
		int number = 0;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (attribute.getEAttributeType().getInstanceClass() == String.class
					&& attribute != CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION) {
				String text = attribute.isID() ? UUID.nameUUIDFromBytes(("element " + place).getBytes(StandardCharsets.UTF_8)).toString()
						: word + place + "f" + number++ + "x";
				words.put(text, element);
				element.eSet(attribute, attribute.isMany() ? new ArrayList<>(List.of(text)) : text);
			}
	}
}
