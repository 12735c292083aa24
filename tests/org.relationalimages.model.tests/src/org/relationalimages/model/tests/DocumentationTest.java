// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.edit.ElementLabels;

/** The documentation of every classifier, feature and literal gives its meaning, most with a source, and none asks for a real name. */
class DocumentationTest {
	private static final Pattern SOURCE = Pattern.compile(".*[.:?!)] Source: (?:(?:S[012]#\\d+|P\\d+|workbench)(?:, )?)+\\.", Pattern.DOTALL);
	private static final Set<String> FORBIDDEN = Set.of("realname", "firstname", "lastname", "surname", "familyname", "fullname", "givenname", "birthname",
			"address", "street", "phone", "email", "birthdate", "dateofbirth", "insurance", "ssn");

	@Test
	void everyClassifierAndFeatureIsDocumentedWithItsSource() {
		List<String> undocumented = Stream.concat(MetamodelWalk.classifiers(), MetamodelWalk.features()).map(ENamedElement.class::cast)
				.filter(element -> !SOURCE.matcher(String.valueOf(EcoreUtil.getDocumentation(element))).matches()).map(MetamodelWalk::path).toList();
		assertEquals(List.of(), undocumented);
	}

	/** A sentence, so that whoever chooses a literal reads what it means and not its name again. */
	@Test
	void everyLiteralIsDocumentedInSentences() {
		assertEquals(List.of(), MetamodelWalk.enums().flatMap(each -> each.getELiterals().stream()).filter(each -> !isSentence(ElementLabels.help(each)))
				.map(MetamodelWalk::path).toList());
	}

	@Test
	void noHelpHoldsWordsOnlyInsidersKnow() {
		Pattern insider = Pattern.compile("(?i)\\b(seed|house'?s?|[SP]\\d+|Source:)(\\b|#).*");
		Stream<ENamedElement> literals = MetamodelWalk.enums().flatMap(each -> each.getELiterals().stream());
		assertEquals(List.of(), Stream.of(MetamodelWalk.classifiers(), MetamodelWalk.features(), literals)
				.flatMap(Function.identity()).map(ENamedElement.class::cast).filter(each -> insider.matcher(ElementLabels.help(each)).find())
				.map(MetamodelWalk::path).toList());
	}

	private static boolean isSentence(String help) {
		return help.length() > 5 && Character.isUpperCase(help.charAt(0)) | Character.isDigit(help.charAt(0)) && help.endsWith(".");
	}

	@Test
	void everyPackageIsDocumented() {
		assertEquals(List.of(), MetamodelWalk.packages().stream().filter(p -> EcoreUtil.getDocumentation(p) == null).map(EPackage::getName).toList());
	}

	@Test
	void noFeatureAsksForARealNameOrAnotherIdentifier() {
		assertEquals(List.of(), MetamodelWalk.features().filter(f -> FORBIDDEN.contains(f.getName().toLowerCase(Locale.ROOT)))
				.map(MetamodelWalk::path).toList());
	}

	@Test
	void aPersonHasNoPlainTextBesidesThePseudonymAndPronouns() {
		List<String> own = ((org.eclipse.emf.ecore.EClass) MetamodelWalk.find("cases.Person")).getEAttributes().stream()
				.filter(a -> a.getEAttributeType() == EcorePackage.Literals.ESTRING).map(EAttribute::getName).toList();
		assertEquals(List.of("pseudonym", "ownPronouns"), own);
	}

	@Test
	void packagesAreRegisteredUnderTheirAddresses() {
		for (EPackage each : MetamodelWalk.packages()) {
			assertSame(each, EPackage.Registry.INSTANCE.getEPackage(each.getNsURI()));
			String suffix = each == RimPackage.eINSTANCE ? "" : "/" + each.getName();
			assertEquals("http://relationalimages.org/model/1.0" + suffix, each.getNsURI());
			assertEquals("rim" + suffix.replace('/', '.'), each.getNsPrefix());
		}
	}

	@Test
	void longTextsAreMarkedForAMultiLineEditor() {
		assertEquals("true", EcoreUtil.getAnnotation(MetamodelWalk.find("images.RelationalImage.picture"), MetamodelWalk.UI, "multiline"));
		assertEquals(null, EcoreUtil.getAnnotation(MetamodelWalk.find("cases.Person.pseudonym"), MetamodelWalk.UI, "multiline"));
	}
}
