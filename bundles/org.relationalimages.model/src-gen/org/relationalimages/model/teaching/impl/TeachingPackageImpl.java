// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.impl.CasesPackageImpl;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.impl.CouplesPackageImpl;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.impl.ImagesPackageImpl;
import org.relationalimages.model.impl.RimPackageImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.impl.PracticePackageImpl;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.impl.SessionsPackageImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.impl.StrategiesPackageImpl;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.model.teaching.TeachingFactory;
import org.relationalimages.model.teaching.TeachingGuide;
import org.relationalimages.model.teaching.TeachingLevel;
import org.relationalimages.model.teaching.TeachingPackage;

public class TeachingPackageImpl extends EPackageImpl implements TeachingPackage {
	private EClass teachingGuideEClass = null;
	private EClass revealStepEClass = null;
	private EEnum teachingLevelEEnum = null;

	private TeachingPackageImpl() {
		super(eNS_URI, TeachingFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	public static TeachingPackage init() {
		if (isInited) return (TeachingPackage)EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		Object registeredTeachingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TeachingPackageImpl theTeachingPackage = registeredTeachingPackage instanceof TeachingPackageImpl ? (TeachingPackageImpl)registeredTeachingPackage : new TeachingPackageImpl();
		isInited = true;
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		RimPackageImpl theRimPackage = (RimPackageImpl)(registeredPackage instanceof RimPackageImpl ? registeredPackage : RimPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		CasesPackageImpl theCasesPackage = (CasesPackageImpl)(registeredPackage instanceof CasesPackageImpl ? registeredPackage : CasesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		ImagesPackageImpl theImagesPackage = (ImagesPackageImpl)(registeredPackage instanceof ImagesPackageImpl ? registeredPackage : ImagesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		StrategiesPackageImpl theStrategiesPackage = (StrategiesPackageImpl)(registeredPackage instanceof StrategiesPackageImpl ? registeredPackage : StrategiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		SessionsPackageImpl theSessionsPackage = (SessionsPackageImpl)(registeredPackage instanceof SessionsPackageImpl ? registeredPackage : SessionsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		CouplesPackageImpl theCouplesPackage = (CouplesPackageImpl)(registeredPackage instanceof CouplesPackageImpl ? registeredPackage : CouplesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		theTeachingPackage.createPackageContents();
		theRimPackage.createPackageContents();
		theCasesPackage.createPackageContents();
		theImagesPackage.createPackageContents();
		theStrategiesPackage.createPackageContents();
		theSessionsPackage.createPackageContents();
		theCouplesPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theTeachingPackage.initializePackageContents();
		theRimPackage.initializePackageContents();
		theCasesPackage.initializePackageContents();
		theImagesPackage.initializePackageContents();
		theStrategiesPackage.initializePackageContents();
		theSessionsPackage.initializePackageContents();
		theCouplesPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theTeachingPackage.freeze();
		EPackage.Registry.INSTANCE.put(TeachingPackage.eNS_URI, theTeachingPackage);
		return theTeachingPackage;
	}

	@Override
	public EClass getTeachingGuide() {
		return teachingGuideEClass;
	}

	@Override
	public EAttribute getTeachingGuide_Objectives() {
		return (EAttribute)teachingGuideEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getTeachingGuide_Level() {
		return (EAttribute)teachingGuideEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getTeachingGuide_Minutes() {
		return (EAttribute)teachingGuideEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getTeachingGuide_Questions() {
		return (EAttribute)teachingGuideEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getTeachingGuide_Steps() {
		return (EReference)teachingGuideEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EClass getRevealStep() {
		return revealStepEClass;
	}

	@Override
	public EAttribute getRevealStep_Order() {
		return (EAttribute)revealStepEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRevealStep_Title() {
		return (EAttribute)revealStepEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getRevealStep_Narration() {
		return (EAttribute)revealStepEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getRevealStep_Question() {
		return (EAttribute)revealStepEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getRevealStep_ExpectedAnswer() {
		return (EAttribute)revealStepEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getRevealStep_Diagram() {
		return (EAttribute)revealStepEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getRevealStep_Shows() {
		return (EReference)revealStepEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getRevealStep_Highlights() {
		return (EReference)revealStepEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EAttribute getRevealStep_Gap() {
		return (EAttribute)revealStepEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EEnum getTeachingLevel() {
		return teachingLevelEEnum;
	}

	@Override
	public TeachingFactory getTeachingFactory() {
		return (TeachingFactory)getEFactoryInstance();
	}

	private boolean isCreated = false;

	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;
		teachingGuideEClass = createEClass(TEACHING_GUIDE);
		createEAttribute(teachingGuideEClass, TEACHING_GUIDE__OBJECTIVES);
		createEAttribute(teachingGuideEClass, TEACHING_GUIDE__LEVEL);
		createEAttribute(teachingGuideEClass, TEACHING_GUIDE__MINUTES);
		createEAttribute(teachingGuideEClass, TEACHING_GUIDE__QUESTIONS);
		createEReference(teachingGuideEClass, TEACHING_GUIDE__STEPS);
		revealStepEClass = createEClass(REVEAL_STEP);
		createEAttribute(revealStepEClass, REVEAL_STEP__ORDER);
		createEAttribute(revealStepEClass, REVEAL_STEP__TITLE);
		createEAttribute(revealStepEClass, REVEAL_STEP__NARRATION);
		createEAttribute(revealStepEClass, REVEAL_STEP__QUESTION);
		createEAttribute(revealStepEClass, REVEAL_STEP__EXPECTED_ANSWER);
		createEAttribute(revealStepEClass, REVEAL_STEP__DIAGRAM);
		createEReference(revealStepEClass, REVEAL_STEP__SHOWS);
		createEReference(revealStepEClass, REVEAL_STEP__HIGHLIGHTS);
		createEAttribute(revealStepEClass, REVEAL_STEP__GAP);
		teachingLevelEEnum = createEEnum(TEACHING_LEVEL);
	}

	private boolean isInitialized = false;

	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);
		RimPackage theRimPackage = (RimPackage)EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		teachingGuideEClass.getESuperTypes().add(theRimPackage.getNamedElement());
		revealStepEClass.getESuperTypes().add(theRimPackage.getIdentified());
		revealStepEClass.getESuperTypes().add(theRimPackage.getSourced());
		initEClass(teachingGuideEClass, TeachingGuide.class, "TeachingGuide", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeachingGuide_Objectives(), ecorePackage.getEString(), "objectives", null, 0, -1, TeachingGuide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeachingGuide_Level(), this.getTeachingLevel(), "level", "INTRODUCTORY", 1, 1, TeachingGuide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeachingGuide_Minutes(), theRimPackage.getMinutes(), "minutes", null, 0, 1, TeachingGuide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeachingGuide_Questions(), ecorePackage.getEString(), "questions", null, 0, -1, TeachingGuide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeachingGuide_Steps(), this.getRevealStep(), null, "steps", null, 1, -1, TeachingGuide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(revealStepEClass, RevealStep.class, "RevealStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRevealStep_Order(), theRimPackage.getOrdinal(), "order", "1", 1, 1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevealStep_Title(), ecorePackage.getEString(), "title", null, 1, 1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevealStep_Narration(), ecorePackage.getEString(), "narration", null, 0, 1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevealStep_Question(), ecorePackage.getEString(), "question", null, 0, 1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevealStep_ExpectedAnswer(), ecorePackage.getEString(), "expectedAnswer", null, 0, 1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevealStep_Diagram(), ecorePackage.getEString(), "diagram", null, 0, 1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRevealStep_Shows(), theRimPackage.getClinicalElement(), null, "shows", null, 0, -1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRevealStep_Highlights(), theRimPackage.getClinicalElement(), null, "highlights", null, 0, -1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevealStep_Gap(), ecorePackage.getEBoolean(), "gap", null, 1, 1, RevealStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEEnum(teachingLevelEEnum, TeachingLevel.class, "TeachingLevel");
		addEEnumLiteral(teachingLevelEEnum, TeachingLevel.INTRODUCTORY);
		addEEnumLiteral(teachingLevelEEnum, TeachingLevel.INTERMEDIATE);
		addEEnumLiteral(teachingLevelEEnum, TeachingLevel.ADVANCED);
		createGenModelAnnotations();
		createUiAnnotations();
	}

	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Teaching with a case: objectives, questions and a step-by-step reveal."
		   });
		addAnnotation
		  (teachingLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "For whom a teaching case is meant. Source: workbench."
		   });
		addAnnotation
		  (teachingLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "For people who meet relational images for the first time. Source: workbench."
		   });
		addAnnotation
		  (teachingLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "For people who know the main ideas and want to practise them. Source: workbench."
		   });
		addAnnotation
		  (teachingLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "For people who work with couples or long cases and know the ideas well. Source: workbench."
		   });
		addAnnotation
		  (teachingGuideEClass,
		   source,
		   new String[] {
			   "documentation", "How to teach with this case. Source: P82, workbench."
		   });
		addAnnotation
		  (getTeachingGuide_Objectives(),
		   source,
		   new String[] {
			   "documentation", "What is to be learned. Source: workbench."
		   });
		addAnnotation
		  (getTeachingGuide_Level(),
		   source,
		   new String[] {
			   "documentation", "For whom it is meant. Source: workbench."
		   });
		addAnnotation
		  (getTeachingGuide_Minutes(),
		   source,
		   new String[] {
			   "documentation", "How long it takes, in minutes. Source: workbench."
		   });
		addAnnotation
		  (getTeachingGuide_Questions(),
		   source,
		   new String[] {
			   "documentation", "Questions to put to the group. Source: workbench."
		   });
		addAnnotation
		  (getTeachingGuide_Steps(),
		   source,
		   new String[] {
			   "documentation", "The steps by which the case is revealed. Source: P82."
		   });
		addAnnotation
		  (revealStepEClass,
		   source,
		   new String[] {
			   "documentation", "One step of revealing a case; step n shows everything of the steps up to n. Source: P82, workbench."
		   });
		addAnnotation
		  (getRevealStep_Order(),
		   source,
		   new String[] {
			   "documentation", "Its number, from 1 without gaps. Source: workbench."
		   });
		addAnnotation
		  (getRevealStep_Title(),
		   source,
		   new String[] {
			   "documentation", "Its title. Source: workbench."
		   });
		addAnnotation
		  (getRevealStep_Narration(),
		   source,
		   new String[] {
			   "documentation", "What the teacher tells. Source: workbench."
		   });
		addAnnotation
		  (getRevealStep_Question(),
		   source,
		   new String[] {
			   "documentation", "What the teacher asks. Source: workbench."
		   });
		addAnnotation
		  (getRevealStep_ExpectedAnswer(),
		   source,
		   new String[] {
			   "documentation", "What a good answer would hold. Source: workbench."
		   });
		addAnnotation
		  (getRevealStep_Diagram(),
		   source,
		   new String[] {
			   "documentation", "The name of the diagram it is shown on; empty means the one that is open. Source: P82, workbench."
		   });
		addAnnotation
		  (getRevealStep_Shows(),
		   source,
		   new String[] {
			   "documentation", "What becomes visible. Source: P82."
		   });
		addAnnotation
		  (getRevealStep_Highlights(),
		   source,
		   new String[] {
			   "documentation", "What is stressed in this step. Source: P82."
		   });
		addAnnotation
		  (getRevealStep_Gap(),
		   source,
		   new String[] {
			   "documentation", "True when the source text breaks off here; nothing may be invented. Source: S0#41, S2#22."
		   });
	}

	protected void createUiAnnotations() {
		String source = "http://relationalimages.org/ui";
		addAnnotation
		  (getTeachingGuide_Objectives(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getTeachingGuide_Questions(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRevealStep_Narration(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRevealStep_Question(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRevealStep_ExpectedAnswer(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
	}
}
