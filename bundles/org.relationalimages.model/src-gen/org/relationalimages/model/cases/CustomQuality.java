// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custom Quality</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An emotional quality that the user added to the usual ones; it travels in the file. Source: P79.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.CustomQuality#getBase <em>Base</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CustomQuality#isHurtful <em>Hurtful</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.cases.CasesPackage#getCustomQuality()
 * @model
 * @generated
 */
public interface CustomQuality extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * The default value is <code>"NORMAL"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.EmotionalQuality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The usual quality it is drawn like. Source: P79, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see org.relationalimages.model.cases.EmotionalQuality
	 * @see #setBase(EmotionalQuality)
	 * @see org.relationalimages.model.cases.CasesPackage#getCustomQuality_Base()
	 * @model default="NORMAL" required="true"
	 * @generated
	 */
	EmotionalQuality getBase();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CustomQuality#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see org.relationalimages.model.cases.EmotionalQuality
	 * @see #getBase()
	 * @generated
	 */
	void setBase(EmotionalQuality value);

	/**
	 * Returns the value of the '<em><b>Hurtful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it hurts, so that the yearning behind it is asked for. Source: S0#23, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hurtful</em>' attribute.
	 * @see #setHurtful(boolean)
	 * @see org.relationalimages.model.cases.CasesPackage#getCustomQuality_Hurtful()
	 * @model required="true"
	 * @generated
	 */
	boolean isHurtful();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CustomQuality#isHurtful <em>Hurtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hurtful</em>' attribute.
	 * @see #isHurtful()
	 * @generated
	 */
	void setHurtful(boolean value);

} // CustomQuality
