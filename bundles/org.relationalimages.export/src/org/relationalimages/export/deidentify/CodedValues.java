// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.Iterator;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.LanguageTag;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.validation.Rules;

/**
 * Values that are stored as texts but not meant for reading: codes, dates, versions. Nobody reviews them, so a copy may
 * contain known ones only; all others are removed.
 */
final class CodedValues {

	private CodedValues() {
	}

	/** Whether a feature contains such values. */
	static boolean are(EAttribute feature) {
		return feature.getEAttributeType() == RimPackage.Literals.CALENDAR_DATE
				|| feature.getEAttributeType() == RimPackage.Literals.RULE_ID
				|| feature == CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION
				|| feature == CasesPackage.Literals.CASE_FILE__LANGUAGE;
	}

	/** Removes unknown values from a copy. Dates that are to become days have to be replaced before. */
	static void keepKnown(CaseFile copy) {
		String language = LanguageTag.canonical(copy.getLanguage());
		copy.setLanguage(language == null ? LanguageTag.UNDETERMINED : language);
		copy.eUnset(CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION);
		EcoreUtil.deleteAll(copy.getMutes().stream().filter(mute -> Rules.of(mute.getRuleId()).isEmpty()).toList(), true);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(copy, false); all.hasNext();) {
			EObject element = all.next();
			for (EAttribute feature : element.eClass().getEAllAttributes())
				if (!isKnown(feature))
					element.eUnset(feature);
		}
	}

	/** Free texts and identities are handled elsewhere; values of other types that a later model adds are removed. */
	private static boolean isKnown(EAttribute feature) {
		Class<?> type = feature.getEAttributeType().getInstanceClass();
		return feature.getEAttributeType() != RimPackage.Literals.CALENDAR_DATE
				&& (type == String.class || type != null && (type.isPrimitive() || Number.class.isAssignableFrom(type)
						|| type == Boolean.class || Enumerator.class.isAssignableFrom(type)));
	}
}
