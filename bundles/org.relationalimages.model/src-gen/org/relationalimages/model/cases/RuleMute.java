// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Mute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One checking rule switched off on purpose, with the reason. Source: house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.RuleMute#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.RuleMute#getReason <em>Reason</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.RuleMute#isWholeCase <em>Whole Case</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.RuleMute#getElements <em>Elements</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.cases.CasesPackage#getRuleMute()
 * @model
 * @generated
 */
public interface RuleMute extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule, for example R14. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getRuleMute_RuleId()
	 * @model dataType="org.relationalimages.model.RuleId" required="true"
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.RuleMute#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it does not apply here. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getRuleMute_Reason()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.RuleMute#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Whole Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the rule is silent in the whole case, false when it is for the elements named only. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole Case</em>' attribute.
	 * @see #setWholeCase(boolean)
	 * @see org.relationalimages.model.cases.CasesPackage#getRuleMute_WholeCase()
	 * @model required="true"
	 * @generated
	 */
	boolean isWholeCase();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.RuleMute#isWholeCase <em>Whole Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole Case</em>' attribute.
	 * @see #isWholeCase()
	 * @generated
	 */
	void setWholeCase(boolean value);

	/**
	 * Returns the value of the '<em><b>Elements</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The elements it is switched off for, where it is not for the whole case. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elements</em>' reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getRuleMute_Elements()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Identified> getElements();

} // RuleMute
