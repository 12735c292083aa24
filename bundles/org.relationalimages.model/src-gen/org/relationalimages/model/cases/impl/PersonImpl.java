// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.YearnedFor;

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.Yearning;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#getYearnings <em>Yearnings</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#getPseudonym <em>Pseudonym</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#getGenderSymbol <em>Gender Symbol</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#getBirthYear <em>Birth Year</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#getAgeBand <em>Age Band</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#isDeceased <em>Deceased</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#isIsClient <em>Is Client</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PersonImpl#getRelationships <em>Relationships</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends ClinicalElementImpl implements Person {
	/**
	 * The cached value of the '{@link #getYearnings() <em>Yearnings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearnings()
	 * @generated
	 * @ordered
	 */
	protected EList<Yearning> yearnings;

	/**
	 * The default value of the '{@link #getPseudonym() <em>Pseudonym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPseudonym()
	 * @generated
	 * @ordered
	 */
	protected static final String PSEUDONYM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPseudonym() <em>Pseudonym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPseudonym()
	 * @generated
	 * @ordered
	 */
	protected String pseudonym = PSEUDONYM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final PersonRole ROLE_EDEFAULT = PersonRole.OTHER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected PersonRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenderSymbol() <em>Gender Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenderSymbol()
	 * @generated
	 * @ordered
	 */
	protected static final GenderSymbol GENDER_SYMBOL_EDEFAULT = GenderSymbol.UNKNOWN;

	/**
	 * The cached value of the '{@link #getGenderSymbol() <em>Gender Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenderSymbol()
	 * @generated
	 * @ordered
	 */
	protected GenderSymbol genderSymbol = GENDER_SYMBOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthYear() <em>Birth Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BIRTH_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthYear() <em>Birth Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthYear()
	 * @generated
	 * @ordered
	 */
	protected Integer birthYear = BIRTH_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeBand() <em>Age Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeBand()
	 * @generated
	 * @ordered
	 */
	protected static final AgeBand AGE_BAND_EDEFAULT = AgeBand.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAgeBand() <em>Age Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeBand()
	 * @generated
	 * @ordered
	 */
	protected AgeBand ageBand = AGE_BAND_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeceased() <em>Deceased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeceased()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DECEASED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeceased() <em>Deceased</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeceased()
	 * @generated
	 * @ordered
	 */
	protected boolean deceased = DECEASED_EDEFAULT;

	/**
	 * The default value of the '{@link #isIsClient() <em>Is Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIsClient()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IS_CLIENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIsClient() <em>Is Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIsClient()
	 * @generated
	 * @ordered
	 */
	protected boolean isClient = IS_CLIENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRelationships() <em>Relationships</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationships()
	 * @generated
	 * @ordered
	 */
	protected EList<Relationship> relationships;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Yearning> getYearnings() {
		if (yearnings == null) {
			yearnings = new EObjectWithInverseEList.ManyInverse<Yearning>(Yearning.class, this, CasesPackage.PERSON__YEARNINGS, StrategiesPackage.YEARNING__TOWARD);
		}
		return yearnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPseudonym() {
		return pseudonym;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPseudonym(String newPseudonym) {
		String oldPseudonym = pseudonym;
		pseudonym = newPseudonym;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__PSEUDONYM, oldPseudonym, pseudonym));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PersonRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(PersonRole newRole) {
		PersonRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GenderSymbol getGenderSymbol() {
		return genderSymbol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenderSymbol(GenderSymbol newGenderSymbol) {
		GenderSymbol oldGenderSymbol = genderSymbol;
		genderSymbol = newGenderSymbol == null ? GENDER_SYMBOL_EDEFAULT : newGenderSymbol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__GENDER_SYMBOL, oldGenderSymbol, genderSymbol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBirthYear() {
		return birthYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthYear(Integer newBirthYear) {
		Integer oldBirthYear = birthYear;
		birthYear = newBirthYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__BIRTH_YEAR, oldBirthYear, birthYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgeBand getAgeBand() {
		return ageBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeBand(AgeBand newAgeBand) {
		AgeBand oldAgeBand = ageBand;
		ageBand = newAgeBand == null ? AGE_BAND_EDEFAULT : newAgeBand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__AGE_BAND, oldAgeBand, ageBand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeceased() {
		return deceased;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeceased(boolean newDeceased) {
		boolean oldDeceased = deceased;
		deceased = newDeceased;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__DECEASED, oldDeceased, deceased));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIsClient() {
		return isClient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsClient(boolean newIsClient) {
		boolean oldIsClient = isClient;
		isClient = newIsClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__IS_CLIENT, oldIsClient, isClient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relationship> getRelationships() {
		if (relationships == null) {
			relationships = new EObjectWithInverseEList.ManyInverse<Relationship>(Relationship.class, this, CasesPackage.PERSON__RELATIONSHIPS, CasesPackage.RELATIONSHIP__ENDS);
		}
		return relationships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.PERSON__YEARNINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getYearnings()).basicAdd(otherEnd, msgs);
			case CasesPackage.PERSON__RELATIONSHIPS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRelationships()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.PERSON__YEARNINGS:
				return ((InternalEList<?>)getYearnings()).basicRemove(otherEnd, msgs);
			case CasesPackage.PERSON__RELATIONSHIPS:
				return ((InternalEList<?>)getRelationships()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.PERSON__YEARNINGS:
				return getYearnings();
			case CasesPackage.PERSON__PSEUDONYM:
				return getPseudonym();
			case CasesPackage.PERSON__ROLE:
				return getRole();
			case CasesPackage.PERSON__GENDER_SYMBOL:
				return getGenderSymbol();
			case CasesPackage.PERSON__BIRTH_YEAR:
				return getBirthYear();
			case CasesPackage.PERSON__AGE_BAND:
				return getAgeBand();
			case CasesPackage.PERSON__DECEASED:
				return isDeceased();
			case CasesPackage.PERSON__IS_CLIENT:
				return isIsClient();
			case CasesPackage.PERSON__RELATIONSHIPS:
				return getRelationships();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.PERSON__YEARNINGS:
				getYearnings().clear();
				getYearnings().addAll((Collection<? extends Yearning>)newValue);
				return;
			case CasesPackage.PERSON__PSEUDONYM:
				setPseudonym((String)newValue);
				return;
			case CasesPackage.PERSON__ROLE:
				setRole((PersonRole)newValue);
				return;
			case CasesPackage.PERSON__GENDER_SYMBOL:
				setGenderSymbol((GenderSymbol)newValue);
				return;
			case CasesPackage.PERSON__BIRTH_YEAR:
				setBirthYear((Integer)newValue);
				return;
			case CasesPackage.PERSON__AGE_BAND:
				setAgeBand((AgeBand)newValue);
				return;
			case CasesPackage.PERSON__DECEASED:
				setDeceased((Boolean)newValue);
				return;
			case CasesPackage.PERSON__IS_CLIENT:
				setIsClient((Boolean)newValue);
				return;
			case CasesPackage.PERSON__RELATIONSHIPS:
				getRelationships().clear();
				getRelationships().addAll((Collection<? extends Relationship>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.PERSON__YEARNINGS:
				getYearnings().clear();
				return;
			case CasesPackage.PERSON__PSEUDONYM:
				setPseudonym(PSEUDONYM_EDEFAULT);
				return;
			case CasesPackage.PERSON__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CasesPackage.PERSON__GENDER_SYMBOL:
				setGenderSymbol(GENDER_SYMBOL_EDEFAULT);
				return;
			case CasesPackage.PERSON__BIRTH_YEAR:
				setBirthYear(BIRTH_YEAR_EDEFAULT);
				return;
			case CasesPackage.PERSON__AGE_BAND:
				setAgeBand(AGE_BAND_EDEFAULT);
				return;
			case CasesPackage.PERSON__DECEASED:
				setDeceased(DECEASED_EDEFAULT);
				return;
			case CasesPackage.PERSON__IS_CLIENT:
				setIsClient(IS_CLIENT_EDEFAULT);
				return;
			case CasesPackage.PERSON__RELATIONSHIPS:
				getRelationships().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.PERSON__YEARNINGS:
				return yearnings != null && !yearnings.isEmpty();
			case CasesPackage.PERSON__PSEUDONYM:
				return PSEUDONYM_EDEFAULT == null ? pseudonym != null : !PSEUDONYM_EDEFAULT.equals(pseudonym);
			case CasesPackage.PERSON__ROLE:
				return role != ROLE_EDEFAULT;
			case CasesPackage.PERSON__GENDER_SYMBOL:
				return genderSymbol != GENDER_SYMBOL_EDEFAULT;
			case CasesPackage.PERSON__BIRTH_YEAR:
				return BIRTH_YEAR_EDEFAULT == null ? birthYear != null : !BIRTH_YEAR_EDEFAULT.equals(birthYear);
			case CasesPackage.PERSON__AGE_BAND:
				return ageBand != AGE_BAND_EDEFAULT;
			case CasesPackage.PERSON__DECEASED:
				return deceased != DECEASED_EDEFAULT;
			case CasesPackage.PERSON__IS_CLIENT:
				return isClient != IS_CLIENT_EDEFAULT;
			case CasesPackage.PERSON__RELATIONSHIPS:
				return relationships != null && !relationships.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Party.class) {
			switch (derivedFeatureID) {
				default: return -1;
			}
		}
		if (baseClass == YearnedFor.class) {
			switch (derivedFeatureID) {
				case CasesPackage.PERSON__YEARNINGS: return CasesPackage.YEARNED_FOR__YEARNINGS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Party.class) {
			switch (baseFeatureID) {
				default: return -1;
			}
		}
		if (baseClass == YearnedFor.class) {
			switch (baseFeatureID) {
				case CasesPackage.YEARNED_FOR__YEARNINGS: return CasesPackage.PERSON__YEARNINGS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (pseudonym: ");
		result.append(pseudonym);
		result.append(", role: ");
		result.append(role);
		result.append(", genderSymbol: ");
		result.append(genderSymbol);
		result.append(", birthYear: ");
		result.append(birthYear);
		result.append(", ageBand: ");
		result.append(ageBand);
		result.append(", deceased: ");
		result.append(deceased);
		result.append(", isClient: ");
		result.append(isClient);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
