// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.RimPackage;

/** Teaching with a case: objectives, questions and a step-by-step reveal. */
public interface TeachingPackage extends EPackage {
	String eNAME = "teaching";
	String eNS_URI = "http://relationalimages.org/model/1.0/teaching";
	String eNS_PREFIX = "rim.teaching";
	TeachingPackage eINSTANCE = org.relationalimages.model.teaching.impl.TeachingPackageImpl.init();
	int TEACHING_GUIDE = 0;
	int TEACHING_GUIDE__ID = RimPackage.NAMED_ELEMENT__ID;
	int TEACHING_GUIDE__NAME = RimPackage.NAMED_ELEMENT__NAME;
	int TEACHING_GUIDE__NOTE = RimPackage.NAMED_ELEMENT__NOTE;
	int TEACHING_GUIDE__TAGS = RimPackage.NAMED_ELEMENT__TAGS;
	int TEACHING_GUIDE__OBJECTIVES = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;
	int TEACHING_GUIDE__LEVEL = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;
	int TEACHING_GUIDE__MINUTES = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;
	int TEACHING_GUIDE__QUESTIONS = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;
	int TEACHING_GUIDE__STEPS = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;
	int TEACHING_GUIDE_FEATURE_COUNT = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;
	int REVEAL_STEP = 1;
	int REVEAL_STEP__ID = RimPackage.IDENTIFIED__ID;
	int REVEAL_STEP__PROVENANCE = RimPackage.IDENTIFIED_FEATURE_COUNT + 0;
	int REVEAL_STEP__SOURCES = RimPackage.IDENTIFIED_FEATURE_COUNT + 1;
	int REVEAL_STEP__NUMBERS_INVENTED = RimPackage.IDENTIFIED_FEATURE_COUNT + 2;
	int REVEAL_STEP__ORDER = RimPackage.IDENTIFIED_FEATURE_COUNT + 3;
	int REVEAL_STEP__TITLE = RimPackage.IDENTIFIED_FEATURE_COUNT + 4;
	int REVEAL_STEP__NARRATION = RimPackage.IDENTIFIED_FEATURE_COUNT + 5;
	int REVEAL_STEP__QUESTION = RimPackage.IDENTIFIED_FEATURE_COUNT + 6;
	int REVEAL_STEP__EXPECTED_ANSWER = RimPackage.IDENTIFIED_FEATURE_COUNT + 7;
	int REVEAL_STEP__DIAGRAM = RimPackage.IDENTIFIED_FEATURE_COUNT + 8;
	int REVEAL_STEP__SHOWS = RimPackage.IDENTIFIED_FEATURE_COUNT + 9;
	int REVEAL_STEP__HIGHLIGHTS = RimPackage.IDENTIFIED_FEATURE_COUNT + 10;
	int REVEAL_STEP__GAP = RimPackage.IDENTIFIED_FEATURE_COUNT + 11;
	int REVEAL_STEP_FEATURE_COUNT = RimPackage.IDENTIFIED_FEATURE_COUNT + 12;
	int TEACHING_LEVEL = 2;
	EClass getTeachingGuide();
	EAttribute getTeachingGuide_Objectives();
	EAttribute getTeachingGuide_Level();
	EAttribute getTeachingGuide_Minutes();
	EAttribute getTeachingGuide_Questions();
	EReference getTeachingGuide_Steps();
	EClass getRevealStep();
	EAttribute getRevealStep_Order();
	EAttribute getRevealStep_Title();
	EAttribute getRevealStep_Narration();
	EAttribute getRevealStep_Question();
	EAttribute getRevealStep_ExpectedAnswer();
	EAttribute getRevealStep_Diagram();
	EReference getRevealStep_Shows();
	EReference getRevealStep_Highlights();
	EAttribute getRevealStep_Gap();
	EEnum getTeachingLevel();
	TeachingFactory getTeachingFactory();

	interface Literals {
		EClass TEACHING_GUIDE = eINSTANCE.getTeachingGuide();
		EAttribute TEACHING_GUIDE__OBJECTIVES = eINSTANCE.getTeachingGuide_Objectives();
		EAttribute TEACHING_GUIDE__LEVEL = eINSTANCE.getTeachingGuide_Level();
		EAttribute TEACHING_GUIDE__MINUTES = eINSTANCE.getTeachingGuide_Minutes();
		EAttribute TEACHING_GUIDE__QUESTIONS = eINSTANCE.getTeachingGuide_Questions();
		EReference TEACHING_GUIDE__STEPS = eINSTANCE.getTeachingGuide_Steps();
		EClass REVEAL_STEP = eINSTANCE.getRevealStep();
		EAttribute REVEAL_STEP__ORDER = eINSTANCE.getRevealStep_Order();
		EAttribute REVEAL_STEP__TITLE = eINSTANCE.getRevealStep_Title();
		EAttribute REVEAL_STEP__NARRATION = eINSTANCE.getRevealStep_Narration();
		EAttribute REVEAL_STEP__QUESTION = eINSTANCE.getRevealStep_Question();
		EAttribute REVEAL_STEP__EXPECTED_ANSWER = eINSTANCE.getRevealStep_ExpectedAnswer();
		EAttribute REVEAL_STEP__DIAGRAM = eINSTANCE.getRevealStep_Diagram();
		EReference REVEAL_STEP__SHOWS = eINSTANCE.getRevealStep_Shows();
		EReference REVEAL_STEP__HIGHLIGHTS = eINSTANCE.getRevealStep_Highlights();
		EAttribute REVEAL_STEP__GAP = eINSTANCE.getRevealStep_Gap();
		EEnum TEACHING_LEVEL = eINSTANCE.getTeachingLevel();
	}
}
