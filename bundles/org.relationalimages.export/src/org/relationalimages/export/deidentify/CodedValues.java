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
 * Values that are texts in the file but not for reading: codes, dates, versions. Nobody looks through them, so that only
 * known ones may stand in a copy; whatever else a file holds there is taken out.
 */
final class CodedValues {

	private CodedValues() {
	}

	/** Whether a feature holds such values. */
	static boolean are(EAttribute feature) {
		return feature.getEAttributeType() == RimPackage.Literals.CALENDAR_DATE
				|| feature.getEAttributeType() == RimPackage.Literals.RULE_ID
				|| feature == CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION
				|| feature == CasesPackage.Literals.CASE_FILE__LANGUAGE;
	}

	/** Leaves only known values in a copy. Dates that are to become days must have done so before. */
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

	/** Texts and identities are looked after elsewhere; what a later model adds beside the usual types goes. */
	private static boolean isKnown(EAttribute feature) {
		Class<?> type = feature.getEAttributeType().getInstanceClass();
		return feature.getEAttributeType() != RimPackage.Literals.CALENDAR_DATE
				&& (type == String.class || type != null && (type.isPrimitive() || Number.class.isAssignableFrom(type)
						|| type == Boolean.class || Enumerator.class.isAssignableFrom(type)));
	}
}
