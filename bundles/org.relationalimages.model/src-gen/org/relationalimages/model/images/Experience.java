// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Relationship;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experience</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What happened in a relationship. Images grow from it. Source: S0#1, S0#9, S0#32.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.Experience#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#getDisconnection <em>Disconnection</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#isProfound <em>Profound</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#isRepeated <em>Repeated</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#isRepaired <em>Repaired</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#getIn <em>In</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Experience#getShapes <em>Shapes</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getExperience()
 * @model
 * @generated
 */
public interface Experience extends ClinicalElement, ReasonForChange {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, in plain words. Source: S0#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.images.ExperienceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of experience it was. Source: S0#3, S0#9, S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.images.ExperienceKind
	 * @see #setKind(ExperienceKind)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_Kind()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	ExperienceKind getKind();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.images.ExperienceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExperienceKind value);

	/**
	 * Returns the value of the '<em><b>Disconnection</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.images.Disconnection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it broke the connection. Source: S0#5, P5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disconnection</em>' attribute.
	 * @see org.relationalimages.model.images.Disconnection
	 * @see #setDisconnection(Disconnection)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_Disconnection()
	 * @model default="NONE" required="true"
	 * @generated
	 */
	Disconnection getDisconnection();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#getDisconnection <em>Disconnection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disconnection</em>' attribute.
	 * @see org.relationalimages.model.images.Disconnection
	 * @see #getDisconnection()
	 * @generated
	 */
	void setDisconnection(Disconnection value);

	/**
	 * Returns the value of the '<em><b>Profound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the disconnection was profound. Source: S0#5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profound</em>' attribute.
	 * @see #setProfound(boolean)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_Profound()
	 * @model required="true"
	 * @generated
	 */
	boolean isProfound();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#isProfound <em>Profound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profound</em>' attribute.
	 * @see #isProfound()
	 * @generated
	 */
	void setProfound(boolean value);

	/**
	 * Returns the value of the '<em><b>Repeated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it happened again and again. Source: S0#3, S0#8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeated</em>' attribute.
	 * @see #setRepeated(boolean)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_Repeated()
	 * @model required="true"
	 * @generated
	 */
	boolean isRepeated();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#isRepeated <em>Repeated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeated</em>' attribute.
	 * @see #isRepeated()
	 * @generated
	 */
	void setRepeated(boolean value);

	/**
	 * Returns the value of the '<em><b>Repaired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the connection was found again afterwards. Source: P5, S2#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repaired</em>' attribute.
	 * @see #setRepaired(boolean)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_Repaired()
	 * @model required="true"
	 * @generated
	 */
	boolean isRepaired();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#isRepaired <em>Repaired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repaired</em>' attribute.
	 * @see #isRepaired()
	 * @generated
	 */
	void setRepaired(boolean value);

	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age when it began, in years, 0 to 120. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(Double)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_AgeFrom()
	 * @model dataType="org.relationalimages.model.AgeYears"
	 * @generated
	 */
	Double getAgeFrom();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#getAgeFrom <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age From</em>' attribute.
	 * @see #getAgeFrom()
	 * @generated
	 */
	void setAgeFrom(Double value);

	/**
	 * Returns the value of the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age when it ended, in years, 0 to 120; not below ageFrom. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age To</em>' attribute.
	 * @see #setAgeTo(Double)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_AgeTo()
	 * @model dataType="org.relationalimages.model.AgeYears"
	 * @generated
	 */
	Double getAgeTo();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(Double value);

	/**
	 * Returns the value of the '<em><b>In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relationship it happened in. Source: S0#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In</em>' reference.
	 * @see #setIn(Relationship)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_In()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Relationship getIn();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#getIn <em>In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In</em>' reference.
	 * @see #getIn()
	 * @generated
	 */
	void setIn(Relationship value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.LifeLayer#getExperiences <em>Experiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time of life it belongs to. Source: S0#17.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' reference.
	 * @see #setLayer(LifeLayer)
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_Layer()
	 * @see org.relationalimages.model.images.LifeLayer#getExperiences
	 * @model opposite="experiences" resolveProxies="false"
	 * @generated
	 */
	LifeLayer getLayer();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Experience#getLayer <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' reference.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(LifeLayer value);

	/**
	 * Returns the value of the '<em><b>Shapes</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getFormedFrom <em>Formed From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images that grew from it. Source: S0#1, S0#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shapes</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getExperience_Shapes()
	 * @see org.relationalimages.model.images.RelationalImage#getFormedFrom
	 * @model opposite="formedFrom" resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getShapes();

} // Experience
