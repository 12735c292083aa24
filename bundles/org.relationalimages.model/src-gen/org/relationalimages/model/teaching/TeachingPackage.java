// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.relationalimages.model.RimPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Teaching with a case: objectives, questions and a step-by-step reveal.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.teaching.TeachingFactory
 * @model kind="package"
 * @generated
 */
public interface TeachingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "teaching";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://relationalimages.org/model/1.0/teaching";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rim.teaching";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TeachingPackage eINSTANCE = org.relationalimages.model.teaching.impl.TeachingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.relationalimages.model.teaching.impl.TeachingGuideImpl <em>Guide</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.teaching.impl.TeachingGuideImpl
	 * @see org.relationalimages.model.teaching.impl.TeachingPackageImpl#getTeachingGuide()
	 * @generated
	 */
	int TEACHING_GUIDE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__ID = RimPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__NAME = RimPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__NOTE = RimPackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__TAGS = RimPackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__OBJECTIVES = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__LEVEL = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__MINUTES = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__QUESTIONS = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE__STEPS = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHING_GUIDE_FEATURE_COUNT = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.teaching.impl.RevealStepImpl <em>Reveal Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.teaching.impl.RevealStepImpl
	 * @see org.relationalimages.model.teaching.impl.TeachingPackageImpl#getRevealStep()
	 * @generated
	 */
	int REVEAL_STEP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__ID = RimPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__ORDER = RimPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__TITLE = RimPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Narration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__NARRATION = RimPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__QUESTION = RimPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expected Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__EXPECTED_ANSWER = RimPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Diagram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__DIAGRAM = RimPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Shows</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__SHOWS = RimPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Highlights</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__HIGHLIGHTS = RimPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP__GAP = RimPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Reveal Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVEAL_STEP_FEATURE_COUNT = RimPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.teaching.TeachingLevel <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.teaching.TeachingLevel
	 * @see org.relationalimages.model.teaching.impl.TeachingPackageImpl#getTeachingLevel()
	 * @generated
	 */
	int TEACHING_LEVEL = 2;


	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.teaching.TeachingGuide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide</em>'.
	 * @see org.relationalimages.model.teaching.TeachingGuide
	 * @generated
	 */
	EClass getTeachingGuide();

	/**
	 * Returns the meta object for the attribute list '{@link org.relationalimages.model.teaching.TeachingGuide#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Objectives</em>'.
	 * @see org.relationalimages.model.teaching.TeachingGuide#getObjectives()
	 * @see #getTeachingGuide()
	 * @generated
	 */
	EAttribute getTeachingGuide_Objectives();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.TeachingGuide#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.relationalimages.model.teaching.TeachingGuide#getLevel()
	 * @see #getTeachingGuide()
	 * @generated
	 */
	EAttribute getTeachingGuide_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.TeachingGuide#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.relationalimages.model.teaching.TeachingGuide#getMinutes()
	 * @see #getTeachingGuide()
	 * @generated
	 */
	EAttribute getTeachingGuide_Minutes();

	/**
	 * Returns the meta object for the attribute list '{@link org.relationalimages.model.teaching.TeachingGuide#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Questions</em>'.
	 * @see org.relationalimages.model.teaching.TeachingGuide#getQuestions()
	 * @see #getTeachingGuide()
	 * @generated
	 */
	EAttribute getTeachingGuide_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.teaching.TeachingGuide#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.relationalimages.model.teaching.TeachingGuide#getSteps()
	 * @see #getTeachingGuide()
	 * @generated
	 */
	EReference getTeachingGuide_Steps();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.teaching.RevealStep <em>Reveal Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reveal Step</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep
	 * @generated
	 */
	EClass getRevealStep();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.RevealStep#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#getOrder()
	 * @see #getRevealStep()
	 * @generated
	 */
	EAttribute getRevealStep_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.RevealStep#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#getTitle()
	 * @see #getRevealStep()
	 * @generated
	 */
	EAttribute getRevealStep_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.RevealStep#getNarration <em>Narration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Narration</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#getNarration()
	 * @see #getRevealStep()
	 * @generated
	 */
	EAttribute getRevealStep_Narration();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.RevealStep#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#getQuestion()
	 * @see #getRevealStep()
	 * @generated
	 */
	EAttribute getRevealStep_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.RevealStep#getExpectedAnswer <em>Expected Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Answer</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#getExpectedAnswer()
	 * @see #getRevealStep()
	 * @generated
	 */
	EAttribute getRevealStep_ExpectedAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.RevealStep#getDiagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diagram</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#getDiagram()
	 * @see #getRevealStep()
	 * @generated
	 */
	EAttribute getRevealStep_Diagram();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.teaching.RevealStep#getShows <em>Shows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Shows</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#getShows()
	 * @see #getRevealStep()
	 * @generated
	 */
	EReference getRevealStep_Shows();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.teaching.RevealStep#getHighlights <em>Highlights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Highlights</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#getHighlights()
	 * @see #getRevealStep()
	 * @generated
	 */
	EReference getRevealStep_Highlights();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.teaching.RevealStep#isGap <em>Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gap</em>'.
	 * @see org.relationalimages.model.teaching.RevealStep#isGap()
	 * @see #getRevealStep()
	 * @generated
	 */
	EAttribute getRevealStep_Gap();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.teaching.TeachingLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.relationalimages.model.teaching.TeachingLevel
	 * @generated
	 */
	EEnum getTeachingLevel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TeachingFactory getTeachingFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.relationalimages.model.teaching.impl.TeachingGuideImpl <em>Guide</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.teaching.impl.TeachingGuideImpl
		 * @see org.relationalimages.model.teaching.impl.TeachingPackageImpl#getTeachingGuide()
		 * @generated
		 */
		EClass TEACHING_GUIDE = eINSTANCE.getTeachingGuide();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEACHING_GUIDE__OBJECTIVES = eINSTANCE.getTeachingGuide_Objectives();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEACHING_GUIDE__LEVEL = eINSTANCE.getTeachingGuide_Level();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEACHING_GUIDE__MINUTES = eINSTANCE.getTeachingGuide_Minutes();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEACHING_GUIDE__QUESTIONS = eINSTANCE.getTeachingGuide_Questions();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEACHING_GUIDE__STEPS = eINSTANCE.getTeachingGuide_Steps();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.teaching.impl.RevealStepImpl <em>Reveal Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.teaching.impl.RevealStepImpl
		 * @see org.relationalimages.model.teaching.impl.TeachingPackageImpl#getRevealStep()
		 * @generated
		 */
		EClass REVEAL_STEP = eINSTANCE.getRevealStep();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVEAL_STEP__ORDER = eINSTANCE.getRevealStep_Order();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVEAL_STEP__TITLE = eINSTANCE.getRevealStep_Title();

		/**
		 * The meta object literal for the '<em><b>Narration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVEAL_STEP__NARRATION = eINSTANCE.getRevealStep_Narration();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVEAL_STEP__QUESTION = eINSTANCE.getRevealStep_Question();

		/**
		 * The meta object literal for the '<em><b>Expected Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVEAL_STEP__EXPECTED_ANSWER = eINSTANCE.getRevealStep_ExpectedAnswer();

		/**
		 * The meta object literal for the '<em><b>Diagram</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVEAL_STEP__DIAGRAM = eINSTANCE.getRevealStep_Diagram();

		/**
		 * The meta object literal for the '<em><b>Shows</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVEAL_STEP__SHOWS = eINSTANCE.getRevealStep_Shows();

		/**
		 * The meta object literal for the '<em><b>Highlights</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVEAL_STEP__HIGHLIGHTS = eINSTANCE.getRevealStep_Highlights();

		/**
		 * The meta object literal for the '<em><b>Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVEAL_STEP__GAP = eINSTANCE.getRevealStep_Gap();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.teaching.TeachingLevel <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.teaching.TeachingLevel
		 * @see org.relationalimages.model.teaching.impl.TeachingPackageImpl#getTeachingLevel()
		 * @generated
		 */
		EEnum TEACHING_LEVEL = eINSTANCE.getTeachingLevel();

	}

} //TeachingPackage
