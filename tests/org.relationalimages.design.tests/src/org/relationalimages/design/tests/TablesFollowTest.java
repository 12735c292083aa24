// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.design.TableKind;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.refresh.TableFactory;

/** An open table follows each value as if it were made anew, so services declare what they read. */
class TablesFollowTest {

	private static final int FEWEST_CHANGES = 300;

	@ParameterizedTest
	@ValueSource(strings = { "T4", "T6" })
	void openTablesFollowEveryValue(String id) {
		OpenTables tables = new OpenTables(ShippedFiles.load(id));
		for (TableKind kind : TableKind.ALL) {
			TableDescription description = Specifications.all().table(kind.name());
			EObject target = kind.isOfCase() ? tables.file : tables.file.getPersons().getFirst();
			if (TableFactory.canCreate(description, target))
				tables.open(kind.name(), target);
		}
		List<EObject> all = new ArrayList<>();
		tables.file.eAllContents().forEachRemaining(all::add);
		int changes = 0;
		for (EObject element : all)
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
				Object value = other(element, feature, all);
				if (value == null)
					continue;
				tables.session.execute("change", () -> change(element, feature, value));
				try {
					tables.assertCurrent();
				} catch (AssertionError e) {
					throw new AssertionError(element.eClass().getName() + "." + feature.getName() + " = " + value, e);
				}
				tables.session.undo();
				changes++;
			}
		assertTrue(changes > FEWEST_CHANGES, changes + " changes");
		assertEquals(List.of(), tables.session.tables().all().stream().flatMap(table -> tables.session.tables().problems(table).stream()).toList());
	}

	@SuppressWarnings("unchecked")
	private static void change(EObject element, EStructuralFeature feature, Object value) {
		if (!feature.isMany())
			element.eSet(feature, value);
		else if (!((Collection<Object>) element.eGet(feature)).remove(value))
			((Collection<Object>) element.eGet(feature)).add(value);
	}

	private static Object other(EObject element, EStructuralFeature feature, List<EObject> all) {
		if (!feature.isChangeable() || feature.isDerived() || feature.getName().equals("id"))
			return null;
		Object now = element.eGet(feature);
		return switch (feature) {
		case EAttribute attribute when attribute.getEType() instanceof EEnum values -> values.getELiterals().stream().map(one -> one.getInstance())
				.filter(one -> one != now && one instanceof Enumerator).findFirst().orElse(null);
		case EAttribute attribute when attribute.isMany() -> null;
		case EAttribute attribute -> switch (attribute.getEAttributeType().getInstanceClassName()) {
		case "boolean" -> !(Boolean) now;
		case "java.lang.Integer" -> now == null ? 5 : (Integer) now + 2;
		case "java.lang.Double" -> now == null ? 5.0 : (Double) now + 2;
		default -> now + " altered";
		};
		case EReference reference when reference.isContainment() || reference.isContainer() -> null;
		case EReference reference -> all.stream().filter(one -> reference.getEReferenceType().isInstance(one) && one != now && one != element)
				.findFirst().orElse(null);
		default -> null;
		};
	}
}
