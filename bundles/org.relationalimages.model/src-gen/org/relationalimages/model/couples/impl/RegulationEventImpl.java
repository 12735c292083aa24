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
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.couples.ThreatSource;
import org.relationalimages.model.impl.FormulatedElementImpl;

public class RegulationEventImpl extends FormulatedElementImpl implements RegulationEvent {
	protected static final Standing STANDING_EDEFAULT = Standing.HAPPENED;
	protected Standing standing = STANDING_EDEFAULT;
	protected static final Integer LOOK_AGAIN_DAY_EDEFAULT = null;
	protected Integer lookAgainDay = LOOK_AGAIN_DAY_EDEFAULT;
	protected static final String LOOK_AGAIN_DATE_EDEFAULT = null;
	protected String lookAgainDate = LOOK_AGAIN_DATE_EDEFAULT;
	protected static final Integer ORDER_EDEFAULT = Integer.valueOf(0);
	protected Integer order = ORDER_EDEFAULT;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final RegulationKind KIND_EDEFAULT = RegulationKind.MISATTUNEMENT;
	protected RegulationKind kind = KIND_EDEFAULT;
	protected static final Integer SEVERITY_EDEFAULT = null;
	protected Integer severity = SEVERITY_EDEFAULT;
	protected static final boolean IMPLICIT_EDEFAULT = false;
	protected boolean implicit = IMPLICIT_EDEFAULT;
	protected static final boolean GROSS_EDEFAULT = false;
	protected boolean gross = GROSS_EDEFAULT;
	protected Person actor;
	protected RegulationEvent repairedBy;
	protected EList<RegulationEvent> repairs;
	protected EList<RegulationEvent> leadsTo;
	protected EList<RegulationEvent> followsFrom;

	protected RegulationEventImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.REGULATION_EVENT;
	}

	@Override
	public Standing getStanding() {
		return standing;
	}

	@Override
	public void setStanding(Standing newStanding) {
		Standing oldStanding = standing;
		standing = newStanding == null ? STANDING_EDEFAULT : newStanding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__STANDING, oldStanding, standing));
	}

	@Override
	public Integer getLookAgainDay() {
		return lookAgainDay;
	}

	@Override
	public void setLookAgainDay(Integer newLookAgainDay) {
		Integer oldLookAgainDay = lookAgainDay;
		lookAgainDay = newLookAgainDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DAY, oldLookAgainDay, lookAgainDay));
	}

	@Override
	public String getLookAgainDate() {
		return lookAgainDate;
	}

	@Override
	public void setLookAgainDate(String newLookAgainDate) {
		String oldLookAgainDate = lookAgainDate;
		lookAgainDate = newLookAgainDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DATE, oldLookAgainDate, lookAgainDate));
	}

	@Override
	public Integer getOrder() {
		return order;
	}

	@Override
	public void setOrder(Integer newOrder) {
		Integer oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__ORDER, oldOrder, order));
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__TEXT, oldText, text));
	}

	@Override
	public RegulationKind getKind() {
		return kind;
	}

	@Override
	public void setKind(RegulationKind newKind) {
		RegulationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__KIND, oldKind, kind));
	}

	@Override
	public Integer getSeverity() {
		return severity;
	}

	@Override
	public void setSeverity(Integer newSeverity) {
		Integer oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__SEVERITY, oldSeverity, severity));
	}

	@Override
	public boolean isImplicit() {
		return implicit;
	}

	@Override
	public void setImplicit(boolean newImplicit) {
		boolean oldImplicit = implicit;
		implicit = newImplicit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__IMPLICIT, oldImplicit, implicit));
	}

	@Override
	public boolean isGross() {
		return gross;
	}

	@Override
	public void setGross(boolean newGross) {
		boolean oldGross = gross;
		gross = newGross;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__GROSS, oldGross, gross));
	}

	@Override
	public Person getActor() {
		return actor;
	}

	@Override
	public void setActor(Person newActor) {
		Person oldActor = actor;
		actor = newActor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__ACTOR, oldActor, actor));
	}

	@Override
	public RegulationEvent getRepairedBy() {
		return repairedBy;
	}

	public NotificationChain basicSetRepairedBy(RegulationEvent newRepairedBy, NotificationChain msgs) {
		RegulationEvent oldRepairedBy = repairedBy;
		repairedBy = newRepairedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CouplesPackage.REGULATION_EVENT__REPAIRED_BY, oldRepairedBy, newRepairedBy);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

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

	@Override
	public EList<RegulationEvent> getRepairs() {
		if (repairs == null) {
			repairs = new EObjectWithInverseEList<RegulationEvent>(RegulationEvent.class, this, CouplesPackage.REGULATION_EVENT__REPAIRS, CouplesPackage.REGULATION_EVENT__REPAIRED_BY);
		}
		return repairs;
	}

	@Override
	public EList<RegulationEvent> getLeadsTo() {
		if (leadsTo == null) {
			leadsTo = new EObjectWithInverseEList.ManyInverse<RegulationEvent>(RegulationEvent.class, this, CouplesPackage.REGULATION_EVENT__LEADS_TO, CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM);
		}
		return leadsTo;
	}

	@Override
	public EList<RegulationEvent> getFollowsFrom() {
		if (followsFrom == null) {
			followsFrom = new EObjectWithInverseEList.ManyInverse<RegulationEvent>(RegulationEvent.class, this, CouplesPackage.REGULATION_EVENT__FOLLOWS_FROM, CouplesPackage.REGULATION_EVENT__LEADS_TO);
		}
		return followsFrom;
	}

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

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.REGULATION_EVENT__STANDING:
				return getStanding();
			case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DAY:
				return getLookAgainDay();
			case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DATE:
				return getLookAgainDate();
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

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.REGULATION_EVENT__STANDING:
				setStanding((Standing)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DAY:
				setLookAgainDay((Integer)newValue);
				return;
			case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DATE:
				setLookAgainDate((String)newValue);
				return;
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

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.REGULATION_EVENT__STANDING:
				setStanding(STANDING_EDEFAULT);
				return;
			case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DAY:
				setLookAgainDay(LOOK_AGAIN_DAY_EDEFAULT);
				return;
			case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DATE:
				setLookAgainDate(LOOK_AGAIN_DATE_EDEFAULT);
				return;
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

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.REGULATION_EVENT__STANDING:
				return standing != STANDING_EDEFAULT;
			case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DAY:
				return LOOK_AGAIN_DAY_EDEFAULT == null ? lookAgainDay != null : !LOOK_AGAIN_DAY_EDEFAULT.equals(lookAgainDay);
			case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DATE:
				return LOOK_AGAIN_DATE_EDEFAULT == null ? lookAgainDate != null : !LOOK_AGAIN_DATE_EDEFAULT.equals(lookAgainDate);
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

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == StandingElement.class) {
			switch (derivedFeatureID) {
				case CouplesPackage.REGULATION_EVENT__STANDING: return CouplesPackage.STANDING_ELEMENT__STANDING;
				case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DAY: return CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DAY;
				case CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DATE: return CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DATE;
				default: return -1;
			}
		}
		if (baseClass == ThreatSource.class) {
			switch (derivedFeatureID) {
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == StandingElement.class) {
			switch (baseFeatureID) {
				case CouplesPackage.STANDING_ELEMENT__STANDING: return CouplesPackage.REGULATION_EVENT__STANDING;
				case CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DAY: return CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DAY;
				case CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DATE: return CouplesPackage.REGULATION_EVENT__LOOK_AGAIN_DATE;
				default: return -1;
			}
		}
		if (baseClass == ThreatSource.class) {
			switch (baseFeatureID) {
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (standing: ");
		result.append(standing);
		result.append(", lookAgainDay: ");
		result.append(lookAgainDay);
		result.append(", lookAgainDate: ");
		result.append(lookAgainDate);
		result.append(", order: ");
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
}
