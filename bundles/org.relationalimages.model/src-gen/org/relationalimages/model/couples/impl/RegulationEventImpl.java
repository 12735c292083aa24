// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.relationalimages.model.cases.Person;

import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;

import org.relationalimages.model.impl.ClinicalElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Regulation Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#isImplicit <em>Implicit</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#isGross <em>Gross</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getActor <em>Actor</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getRepairedBy <em>Repaired By</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getRepairs <em>Repairs</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getLeadsTo <em>Leads To</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.RegulationEventImpl#getFollowsFrom <em>Follows From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RegulationEventImpl extends ClinicalElementImpl implements RegulationEvent {
	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ORDER_EDEFAULT = Integer.valueOf(0);

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected Integer order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RegulationKind KIND_EDEFAULT = RegulationKind.MISATTUNEMENT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RegulationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEVERITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Integer severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isImplicit() <em>Implicit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImplicit()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IMPLICIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isImplicit() <em>Implicit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImplicit()
	 * @generated
	 * @ordered
	 */
	protected boolean implicit = IMPLICIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isGross() <em>Gross</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGross()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GROSS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGross() <em>Gross</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGross()
	 * @generated
	 * @ordered
	 */
	protected boolean gross = GROSS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActor() <em>Actor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActor()
	 * @generated
	 * @ordered
	 */
	protected Person actor;

	/**
	 * The cached value of the '{@link #getRepairedBy() <em>Repaired By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepairedBy()
	 * @generated
	 * @ordered
	 */
	protected RegulationEvent repairedBy;

	/**
	 * The cached value of the '{@link #getRepairs() <em>Repairs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepairs()
	 * @generated
	 * @ordered
	 */
	protected EList<RegulationEvent> repairs;

	/**
	 * The cached value of the '{@link #getLeadsTo() <em>Leads To</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadsTo()
	 * @generated
	 * @ordered
	 */
	protected EList<RegulationEvent> leadsTo;

	/**
	 * The cached value of the '{@link #getFollowsFrom() <em>Follows From</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowsFrom()
	 * @generated
	 * @ordered
	 */
	protected EList<RegulationEvent> followsFrom;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegulationEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.REGULATION_EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(Integer newOrder) {
		Integer oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegulationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RegulationKind newKind) {
		RegulationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Integer newSeverity) {
		Integer oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isImplicit() {
		return implicit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplicit(boolean newImplicit) {
		boolean oldImplicit = implicit;
		implicit = newImplicit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__IMPLICIT, oldImplicit, implicit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGross() {
		return gross;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGross(boolean newGross) {
		boolean oldGross = gross;
		gross = newGross;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__GROSS, oldGross, gross));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getActor() {
		return actor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActor(Person newActor) {
		Person oldActor = actor;
		actor = newActor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__ACTOR, oldActor, actor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegulationEvent getRepairedBy() {
		return repairedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRepairedBy(RegulationEvent newRepairedBy, NotificationChain msgs) {
		RegulationEvent oldRepairedBy = repairedBy;
		repairedBy = newRepairedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__REPAIRED_BY, oldRepairedBy, newRepairedBy);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepairedBy(RegulationEvent newRepairedBy) {
		if (newRepairedBy != repairedBy) {
			NotificationChain msgs = null;
			if (repairedBy != null)
				msgs = ((InternalEObject)repairedBy).eInverseRemove(this, CouplesPackage.REGULATION_EVENT__REPAIRS, RegulationEvent.class, msgs);
			if (newRepairedBy != null)
				msgs = ((InternalEObject)newRepairedBy).eInverseAdd(this, CouplesPackage.REGULATION_EVENT__REPAIRS, RegulationEvent.class, msgs);
			msgs = basicSetRepairedBy(newRepairedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__REPAIRED_BY, newRepairedBy, newRepairedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegulationEvent> getRepairs() {
		if (repairs == null) {
			repairs = new EObjectWithInverseEList<RegulationEvent>(RegulationEvent.class, this, CouplesPackage.REGULATION_EVENT__REPAIRS, CouplesPackage.REGULATION_EVENT__REPAIRED_BY);
		}
		return repairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegulationEvent> getLeadsTo() {
		if (leadsTo == null) {
			leadsTo = new EObjectWithInverseEList.ManyInverse<RegulationEvent>(RegulationEvent.class, this, CouplesPackage.REGULATION_EVENT__LEADS_TO, CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM);
		}
		return leadsTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegulationEvent> getFollowsFrom() {
		if (followsFrom == null) {
			followsFrom = new EObjectWithInverseEList.ManyInverse<RegulationEvent>(RegulationEvent.class, this, CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM, CouplesPackage.REGULATION_EVENT__LEADS_TO);
		}
		return followsFrom;
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
			case CouplesPackage.REGULATION_EVENT__REPAIRED_BY:
				if (repairedBy != null)
					msgs = ((InternalEObject)repairedBy).eInverseRemove(this, CouplesPackage.REGULATION_EVENT__REPAIRS, RegulationEvent.class, msgs);
				return basicSetRepairedBy((RegulationEvent)otherEnd, msgs);
			case CouplesPackage.REGULATION_EVENT__REPAIRS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRepairs()).basicAdd(otherEnd, msgs);
			case CouplesPackage.REGULATION_EVENT__LEADS_TO:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getLeadsTo()).basicAdd(otherEnd, msgs);
			case CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFollowsFrom()).basicAdd(otherEnd, msgs);
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
			case CouplesPackage.REGULATION_EVENT__REPAIRED_BY:
				return basicSetRepairedBy(null, msgs);
			case CouplesPackage.REGULATION_EVENT__REPAIRS:
				return ((InternalEList<?>)getRepairs()).basicRemove(otherEnd, msgs);
			case CouplesPackage.REGULATION_EVENT__LEADS_TO:
				return ((InternalEList<?>)getLeadsTo()).basicRemove(otherEnd, msgs);
			case CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM:
				return ((InternalEList<?>)getFollowsFrom()).basicRemove(otherEnd, msgs);
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
			case CouplesPackage.REGULATION_EVENT__ORDER:
				return getOrder();
			case CouplesPackage.REGULATION_EVENT__TEXT:
				return getText();
			case CouplesPackage.REGULATION_EVENT__KIND:
				return getKind();
			case CouplesPackage.REGULATION_EVENT__SEVERITY:
				return getSeverity();
			case CouplesPackage.REGULATION_EVENT__IMPLICIT:
				return isImplicit();
			case CouplesPackage.REGULATION_EVENT__GROSS:
				return isGross();
			case CouplesPackage.REGULATION_EVENT__ACTOR:
				return getActor();
			case CouplesPackage.REGULATION_EVENT__REPAIRED_BY:
				return getRepairedBy();
			case CouplesPackage.REGULATION_EVENT__REPAIRS:
				return getRepairs();
			case CouplesPackage.REGULATION_EVENT__LEADS_TO:
				return getLeadsTo();
			case CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM:
				return getFollowsFrom();
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
			case CouplesPackage.REGULATION_EVENT__ORDER:
				setOrder((Integer)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__TEXT:
				setText((String)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__KIND:
				setKind((RegulationKind)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__SEVERITY:
				setSeverity((Integer)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__IMPLICIT:
				setImplicit((Boolean)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__GROSS:
				setGross((Boolean)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__ACTOR:
				setActor((Person)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__REPAIRED_BY:
				setRepairedBy((RegulationEvent)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__REPAIRS:
				getRepairs().clear();
				getRepairs().addAll((Collection<? extends RegulationEvent>)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__LEADS_TO:
				getLeadsTo().clear();
				getLeadsTo().addAll((Collection<? extends RegulationEvent>)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM:
				getFollowsFrom().clear();
				getFollowsFrom().addAll((Collection<? extends RegulationEvent>)newValue);
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
			case CouplesPackage.REGULATION_EVENT__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case CouplesPackage.REGULATION_EVENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CouplesPackage.REGULATION_EVENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CouplesPackage.REGULATION_EVENT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case CouplesPackage.REGULATION_EVENT__IMPLICIT:
				setImplicit(IMPLICIT_EDEFAULT);
				return;
			case CouplesPackage.REGULATION_EVENT__GROSS:
				setGross(GROSS_EDEFAULT);
				return;
			case CouplesPackage.REGULATION_EVENT__ACTOR:
				setActor((Person)null);
				return;
			case CouplesPackage.REGULATION_EVENT__REPAIRED_BY:
				setRepairedBy((RegulationEvent)null);
				return;
			case CouplesPackage.REGULATION_EVENT__REPAIRS:
				getRepairs().clear();
				return;
			case CouplesPackage.REGULATION_EVENT__LEADS_TO:
				getLeadsTo().clear();
				return;
			case CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM:
				getFollowsFrom().clear();
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
			case CouplesPackage.REGULATION_EVENT__ORDER:
				return ORDER_EDEFAULT == null ? order != null : !ORDER_EDEFAULT.equals(order);
			case CouplesPackage.REGULATION_EVENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CouplesPackage.REGULATION_EVENT__KIND:
				return kind != KIND_EDEFAULT;
			case CouplesPackage.REGULATION_EVENT__SEVERITY:
				return SEVERITY_EDEFAULT == null ? severity != null : !SEVERITY_EDEFAULT.equals(severity);
			case CouplesPackage.REGULATION_EVENT__IMPLICIT:
				return implicit != IMPLICIT_EDEFAULT;
			case CouplesPackage.REGULATION_EVENT__GROSS:
				return gross != GROSS_EDEFAULT;
			case CouplesPackage.REGULATION_EVENT__ACTOR:
				return actor != null;
			case CouplesPackage.REGULATION_EVENT__REPAIRED_BY:
				return repairedBy != null;
			case CouplesPackage.REGULATION_EVENT__REPAIRS:
				return repairs != null && !repairs.isEmpty();
			case CouplesPackage.REGULATION_EVENT__LEADS_TO:
				return leadsTo != null && !leadsTo.isEmpty();
			case CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM:
				return followsFrom != null && !followsFrom.isEmpty();
		}
		return super.eIsSet(featureID);
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
		result.append(" (order: ");
		result.append(order);
		result.append(", text: ");
		result.append(text);
		result.append(", kind: ");
		result.append(kind);
		result.append(", severity: ");
		result.append(severity);
		result.append(", implicit: ");
		result.append(implicit);
		result.append(", gross: ");
		result.append(gross);
		result.append(')');
		return result.toString();
	}

} //RegulationEventImpl
