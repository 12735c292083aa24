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
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the metamodel itself finds wrong with a model: missing or blank values, too many or too few, numbers out of bounds. */
final class Findings {

	private Findings() {
	}

	/** One sentence each, in the order of the file. */
	static List<String> in(EObject root) {
		Diagnostician diagnostician = new Diagnostician() {

			@Override
			public String getObjectLabel(EObject element) {
				return label(element);
			}

			@Override
			public boolean validate(EClass type, EObject element, DiagnosticChain findings, Map<Object, Object> context) {
				boolean filled = blanks(element, findings);
				return super.validate(type, element, findings, context) && filled;
			}

			@Override
			public String getFeatureLabel(EStructuralFeature feature) {
				return feature.getName();
			}
		};
		BasicDiagnostic all = new BasicDiagnostic();
		diagnostician.validate(root, all, diagnostician.createDefaultContext());
		List<String> sentences = new ArrayList<>();
		for (Diagnostic one : all.getChildren())
			sentences.add(sentence(one));
		return sentences;
	}

	/** A required text must say something; EMF is content with any string. Whether there are none. */
	private static boolean blanks(EObject element, DiagnosticChain findings) {
		boolean none = true;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (attribute.isRequired() && !attribute.isMany() && attribute.getDefaultValue() == null
					&& element.eGet(attribute) instanceof String text && text.isBlank()) {
				none = false;
				findings.add(new BasicDiagnostic(Diagnostic.ERROR, Findings.class.getPackageName(), 0,
						"The required feature '" + attribute.getName() + "' of '" + label(element) + "' is blank; write something there", null));
			}
		return none;
	}

	private static String sentence(Diagnostic finding) {
		String details = finding.getChildren().stream().map(Findings::sentence).collect(Collectors.joining("; "));
		String all = details.isEmpty() ? finding.getMessage() : finding.getMessage() + ": " + details;
		return all.replaceAll("\\s*\\R\\s*", " ").strip();
	}

	/** The kind of element, its most telling text and its id. */
	private static String label(EObject element) {
		String id = EcoreUtil.getID(element);
		return element.eClass().getName() + text(element) + (id == null ? "" : " (" + id + ")");
	}

	private static String text(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (!attribute.isID() && !attribute.isMany() && element.eGet(attribute) instanceof String text
					&& !text.isBlank() && !attribute.getName().equals("schemaVersion")
					&& !attribute.getName().equals("language"))
				return " “" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "”";
		return "";
	}
}
