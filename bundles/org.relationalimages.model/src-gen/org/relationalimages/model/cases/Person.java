// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody in the case, known by a pseudonym only. There is deliberately no place for a real name. Source: S1#45, P40.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.Person#getPseudonym <em>Pseudonym</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Person#getRole <em>Role</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Person#getGenderSymbol <em>Gender Symbol</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Person#getBirthYear <em>Birth Year</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Person#getAgeBand <em>Age Band</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Person#isDeceased <em>Deceased</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Person#isIsClient <em>Is Client</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Person#getRelationships <em>Relationships</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.cases.CasesPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends ClinicalElement, Party, YearnedFor {
	/**
	 * Returns the value of the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The invented name; not the initials either. Source: S1#45, P90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pseudonym</em>' attribute.
	 * @see #setPseudonym(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getPerson_Pseudonym()
	 * @model required="true"
	 * @generated
	 */
	String getPseudonym();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Person#getPseudonym <em>Pseudonym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pseudonym</em>' attribute.
	 * @see #getPseudonym()
	 * @generated
	 */
	void setPseudonym(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.PersonRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person is in this case. Source: P40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.relationalimages.model.cases.PersonRole
	 * @see #setRole(PersonRole)
	 * @see org.relationalimages.model.cases.CasesPackage#getPerson_Role()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	PersonRole getRole();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Person#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.relationalimages.model.cases.PersonRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(PersonRole value);

	/**
	 * Returns the value of the '<em><b>Gender Symbol</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.GenderSymbol}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The symbol on People & Bonds. Source: P40, P44.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender Symbol</em>' attribute.
	 * @see org.relationalimages.model.cases.GenderSymbol
	 * @see #setGenderSymbol(GenderSymbol)
	 * @see org.relationalimages.model.cases.CasesPackage#getPerson_GenderSymbol()
	 * @model default="UNKNOWN" required="true"
	 * @generated
	 */
	GenderSymbol getGenderSymbol();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Person#getGenderSymbol <em>Gender Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender Symbol</em>' attribute.
	 * @see org.relationalimages.model.cases.GenderSymbol
	 * @see #getGenderSymbol()
	 * @generated
	 */
	void setGenderSymbol(GenderSymbol value);

	/**
	 * Returns the value of the '<em><b>Birth Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year of birth, 1850 to 2100; leave it empty when the age band is enough. Source: P40, P90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth Year</em>' attribute.
	 * @see #setBirthYear(Integer)
	 * @see org.relationalimages.model.cases.CasesPackage#getPerson_BirthYear()
	 * @model dataType="org.relationalimages.model.Year"
	 * @generated
	 */
	Integer getBirthYear();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Person#getBirthYear <em>Birth Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Year</em>' attribute.
	 * @see #getBirthYear()
	 * @generated
	 */
	void setBirthYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Age Band</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.AgeBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rough age instead of the year. Source: P90, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age Band</em>' attribute.
	 * @see org.relationalimages.model.cases.AgeBand
	 * @see #setAgeBand(AgeBand)
	 * @see org.relationalimages.model.cases.CasesPackage#getPerson_AgeBand()
	 * @model default="UNKNOWN" required="true"
	 * @generated
	 */
	AgeBand getAgeBand();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Person#getAgeBand <em>Age Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age Band</em>' attribute.
	 * @see org.relationalimages.model.cases.AgeBand
	 * @see #getAgeBand()
	 * @generated
	 */
	void setAgeBand(AgeBand value);

	/**
	 * Returns the value of the '<em><b>Deceased</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the person has died; shown as a cross, which may distress: ask first. Source: P40, P92.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deceased</em>' attribute.
	 * @see #setDeceased(boolean)
	 * @see org.relationalimages.model.cases.CasesPackage#getPerson_Deceased()
	 * @model required="true"
	 * @generated
	 */
	boolean isDeceased();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Person#isDeceased <em>Deceased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deceased</em>' attribute.
	 * @see #isDeceased()
	 * @generated
	 */
	void setDeceased(boolean value);

	/**
	 * Returns the value of the '<em><b>Is Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for the people the work is for; drawn with a double outline. Source: P45.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Client</em>' attribute.
	 * @see #setIsClient(boolean)
	 * @see org.relationalimages.model.cases.CasesPackage#getPerson_IsClient()
	 * @model required="true"
	 * @generated
	 */
	boolean isIsClient();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Person#isIsClient <em>Is Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Client</em>' attribute.
	 * @see #isIsClient()
	 * @generated
	 */
	void setIsClient(boolean value);

	/**
	 * Returns the value of the '<em><b>Relationships</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Relationship}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.cases.Relationship#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relationships this person takes part in. Source: S0#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationships</em>' reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getPerson_Relationships()
	 * @see org.relationalimages.model.cases.Relationship#getEnds
	 * @model opposite="ends" resolveProxies="false"
	 * @generated
	 */
	EList<Relationship> getRelationships();

} // Person
