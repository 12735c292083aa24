// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.relationalimages.model.edit.Labels;

/** What the metamodel itself finds wrong with a case: missing or blank values, too many or too few, numbers out of bounds. */
final class Structure {

	private static final int BLANK = -1;

	private Structure() {
	}

	/** The faults in the order of the file. */
	static List<Said> faults(EObject root) {
		Diagnostician diagnostician = new Diagnostician() {

			@Override
			public String getObjectLabel(EObject element) {
				return Labels.typed(element);
			}

			@Override
			public boolean validate(EClass type, EObject element, DiagnosticChain findings, Map<Object, Object> context) {
				boolean filled = blanks(element, findings);
				return super.validate(type, element, findings, context) && filled;
			}

			@Override
			public String getFeatureLabel(EStructuralFeature feature) {
				return Labels.feature(feature);
			}
		};
		BasicDiagnostic all = new BasicDiagnostic();
		diagnostician.validate(root, all, diagnostician.createDefaultContext());
		List<Said> faults = new ArrayList<>();
		for (Diagnostic one : all.getChildren()) {
			List<?> data = one.getData();
			EObject element = !data.isEmpty() && data.get(0) instanceof EObject about ? about : root;
			EStructuralFeature feature = data.size() > 1 && data.get(1) instanceof EStructuralFeature about ? about : null;
			faults.add(Said.fault(element, feature, sentence(one, element, feature)));
		}
		return faults;
	}

	/** A required text must say something; EMF is content with any string. Whether there are none. */
	private static boolean blanks(EObject element, DiagnosticChain findings) {
		boolean none = true;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (attribute.isRequired() && !attribute.isMany() && attribute.getDefaultValue() == null
					&& element.eGet(attribute) instanceof String text && text.isBlank()) {
				none = false;
				findings.add(new BasicDiagnostic(Diagnostic.ERROR, Structure.class.getPackageName(), BLANK, "blank",
						new Object[] { element, attribute }));
			}
		return none;
	}

	private static String sentence(Diagnostic fault, EObject element, EStructuralFeature feature) {
		if (fault.getCode() == BLANK)
			return "This is blank; write something here.";
		boolean number = EObjectValidator.DIAGNOSTIC_SOURCE.equals(fault.getSource())
				&& fault.getCode() == EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS && feature != null;
		if (!number)
			return details(fault) + ".";
		if (!feature.isMany())
			return "This is missing.";
		int there = element.eGet(feature) instanceof List<?> values ? values.size() : 0;
		return there < feature.getLowerBound() ? "At least " + feature.getLowerBound() + " needed, " + there + " there."
				: "At most " + feature.getUpperBound() + " possible, " + there + " there.";
	}

	/** What is wrong with a value stands in the children. */
	private static String details(Diagnostic fault) {
		String all = fault.getChildren().isEmpty() ? fault.getMessage()
				: fault.getChildren().stream().map(Structure::details).collect(Collectors.joining("; "));
		return all.replaceAll("\\s*\\R\\s*", " ").strip();
	}
}
