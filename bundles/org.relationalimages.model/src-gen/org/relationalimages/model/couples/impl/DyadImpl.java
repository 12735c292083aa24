// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.DyadReading;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.OriginStory;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.model.impl.FormulatedElementImpl;

public class DyadImpl extends FormulatedElementImpl implements Dyad {
	protected static final boolean COURTSHIP_OVER_EDEFAULT = false;
	protected boolean courtshipOver = COURTSHIP_OVER_EDEFAULT;
	protected static final Integer STRESS_MONTHS_EDEFAULT = null;
	protected Integer stressMonths = STRESS_MONTHS_EDEFAULT;
	protected EList<Person> partners;
	protected Relationship relationship;
	protected OriginStory originStory;
	protected EList<PartnerPosition> positions;
	protected EList<RegulationEvent> events;
	protected EList<InteractionCycle> cycles;
	protected EList<SafetyAgreement> agreements;
	protected EList<ThreatResponse> threats;
	protected EList<DyadReading> readings;

	protected DyadImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.DYAD;
	}

	@Override
	public boolean isCourtshipOver() {
		return courtshipOver;
	}

	@Override
	public void setCourtshipOver(boolean newCourtshipOver) {
		boolean oldCourtshipOver = courtshipOver;
		courtshipOver = newCourtshipOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.DYAD__COURTSHIP_OVER, oldCourtshipOver, courtshipOver));
	}

	@Override
	public Integer getStressMonths() {
		return stressMonths;
	}

	@Override
	public void setStressMonths(Integer newStressMonths) {
		Integer oldStressMonths = stressMonths;
		stressMonths = newStressMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.DYAD__STRESS_MONTHS, oldStressMonths, stressMonths));
	}

	@Override
	public EList<Person> getPartners() {
		if (partners == null) {
			partners = new EObjectEList<Person>(Person.class, this, CouplesPackage.DYAD__PARTNERS);
		}
		return partners;
	}

	@Override
	public Relationship getRelationship() {
		return relationship;
	}

	@Override
	public void setRelationship(Relationship newRelationship) {
		Relationship oldRelationship = relationship;
		relationship = newRelationship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.DYAD__RELATIONSHIP, oldRelationship, relationship));
	}

	@Override
	public OriginStory getOriginStory() {
		return originStory;
	}

	public NotificationChain basicSetOriginStory(OriginStory newOriginStory, NotificationChain msgs) {
		OriginStory oldOriginStory = originStory;
		originStory = newOriginStory;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CouplesPackage.DYAD__ORIGIN_STORY, oldOriginStory, newOriginStory);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setOriginStory(OriginStory newOriginStory) {
		if (newOriginStory != originStory) {
			NotificationChain msgs = null;
			if (originStory != null)
				msgs = ((InternalEObject)originStory).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CouplesPackage.DYAD__ORIGIN_STORY, null, msgs);
			if (newOriginStory != null)
				msgs = ((InternalEObject)newOriginStory).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CouplesPackage.DYAD__ORIGIN_STORY, null, msgs);
			msgs = basicSetOriginStory(newOriginStory, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.DYAD__ORIGIN_STORY, newOriginStory, newOriginStory));
	}

	@Override
	public EList<PartnerPosition> getPositions() {
		if (positions == null) {
			positions = new EObjectContainmentEList<PartnerPosition>(PartnerPosition.class, this, CouplesPackage.DYAD__POSITIONS);
		}
		return positions;
	}

	@Override
	public EList<RegulationEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<RegulationEvent>(RegulationEvent.class, this, CouplesPackage.DYAD__EVENTS);
		}
		return events;
	}

	@Override
	public EList<InteractionCycle> getCycles() {
		if (cycles == null) {
			cycles = new EObjectContainmentEList<InteractionCycle>(InteractionCycle.class, this, CouplesPackage.DYAD__CYCLES);
		}
		return cycles;
	}

	@Override
	public EList<SafetyAgreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectContainmentEList<SafetyAgreement>(SafetyAgreement.class, this, CouplesPackage.DYAD__AGREEMENTS);
		}
		return agreements;
	}

	@Override
	public EList<ThreatResponse> getThreats() {
		if (threats == null) {
			threats = new EObjectContainmentEList<ThreatResponse>(ThreatResponse.class, this, CouplesPackage.DYAD__THREATS);
		}
		return threats;
	}

	@Override
	public EList<DyadReading> getReadings() {
		if (readings == null) {
			readings = new EObjectContainmentEList<DyadReading>(DyadReading.class, this, CouplesPackage.DYAD__READINGS);
		}
		return readings;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CouplesPackage.DYAD__ORIGIN_STORY:
				return basicSetOriginStory(null, msgs);
			case CouplesPackage.DYAD__POSITIONS:
				return ((InternalEList<?>)getPositions()).basicRemove(otherEnd, msgs);
			case CouplesPackage.DYAD__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case CouplesPackage.DYAD__CYCLES:
				return ((InternalEList<?>)getCycles()).basicRemove(otherEnd, msgs);
			case CouplesPackage.DYAD__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case CouplesPackage.DYAD__THREATS:
				return ((InternalEList<?>)getThreats()).basicRemove(otherEnd, msgs);
			case CouplesPackage.DYAD__READINGS:
				return ((InternalEList<?>)getReadings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.DYAD__COURTSHIP_OVER:
				return isCourtshipOver();
			case CouplesPackage.DYAD__STRESS_MONTHS:
				return getStressMonths();
			case CouplesPackage.DYAD__PARTNERS:
				return getPartners();
			case CouplesPackage.DYAD__RELATIONSHIP:
				return getRelationship();
			case CouplesPackage.DYAD__ORIGIN_STORY:
				return getOriginStory();
			case CouplesPackage.DYAD__POSITIONS:
				return getPositions();
			case CouplesPackage.DYAD__EVENTS:
				return getEvents();
			case CouplesPackage.DYAD__CYCLES:
				return getCycles();
			case CouplesPackage.DYAD__AGREEMENTS:
				return getAgreements();
			case CouplesPackage.DYAD__THREATS:
				return getThreats();
			case CouplesPackage.DYAD__READINGS:
				return getReadings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.DYAD__COURTSHIP_OVER:
				setCourtshipOver((Boolean)newValue);
				return;
			case CouplesPackage.DYAD__STRESS_MONTHS:
				setStressMonths((Integer)newValue);
				return;
			case CouplesPackage.DYAD__PARTNERS:
				getPartners().clear();
				getPartners().addAll((Collection<? extends Person>)newValue);
				return;
			case CouplesPackage.DYAD__RELATIONSHIP:
				setRelationship((Relationship)newValue);
				return;
			case CouplesPackage.DYAD__ORIGIN_STORY:
				setOriginStory((OriginStory)newValue);
				return;
			case CouplesPackage.DYAD__POSITIONS:
				getPositions().clear();
				getPositions().addAll((Collection<? extends PartnerPosition>)newValue);
				return;
			case CouplesPackage.DYAD__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends RegulationEvent>)newValue);
				return;
			case CouplesPackage.DYAD__CYCLES:
				getCycles().clear();
				getCycles().addAll((Collection<? extends InteractionCycle>)newValue);
				return;
			case CouplesPackage.DYAD__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends SafetyAgreement>)newValue);
				return;
			case CouplesPackage.DYAD__THREATS:
				getThreats().clear();
				getThreats().addAll((Collection<? extends ThreatResponse>)newValue);
				return;
			case CouplesPackage.DYAD__READINGS:
				getReadings().clear();
				getReadings().addAll((Collection<? extends DyadReading>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.DYAD__COURTSHIP_OVER:
				setCourtshipOver(COURTSHIP_OVER_EDEFAULT);
				return;
			case CouplesPackage.DYAD__STRESS_MONTHS:
				setStressMonths(STRESS_MONTHS_EDEFAULT);
				return;
			case CouplesPackage.DYAD__PARTNERS:
				getPartners().clear();
				return;
			case CouplesPackage.DYAD__RELATIONSHIP:
				setRelationship((Relationship)null);
				return;
			case CouplesPackage.DYAD__ORIGIN_STORY:
				setOriginStory((OriginStory)null);
				return;
			case CouplesPackage.DYAD__POSITIONS:
				getPositions().clear();
				return;
			case CouplesPackage.DYAD__EVENTS:
				getEvents().clear();
				return;
			case CouplesPackage.DYAD__CYCLES:
				getCycles().clear();
				return;
			case CouplesPackage.DYAD__AGREEMENTS:
				getAgreements().clear();
				return;
			case CouplesPackage.DYAD__THREATS:
				getThreats().clear();
				return;
			case CouplesPackage.DYAD__READINGS:
				getReadings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.DYAD__COURTSHIP_OVER:
				return courtshipOver != COURTSHIP_OVER_EDEFAULT;
			case CouplesPackage.DYAD__STRESS_MONTHS:
				return STRESS_MONTHS_EDEFAULT == null ? stressMonths != null : !STRESS_MONTHS_EDEFAULT.equals(stressMonths);
			case CouplesPackage.DYAD__PARTNERS:
				return partners != null && !partners.isEmpty();
			case CouplesPackage.DYAD__RELATIONSHIP:
				return relationship != null;
			case CouplesPackage.DYAD__ORIGIN_STORY:
				return originStory != null;
			case CouplesPackage.DYAD__POSITIONS:
				return positions != null && !positions.isEmpty();
			case CouplesPackage.DYAD__EVENTS:
				return events != null && !events.isEmpty();
			case CouplesPackage.DYAD__CYCLES:
				return cycles != null && !cycles.isEmpty();
			case CouplesPackage.DYAD__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case CouplesPackage.DYAD__THREATS:
				return threats != null && !threats.isEmpty();
			case CouplesPackage.DYAD__READINGS:
				return readings != null && !readings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (courtshipOver: ");
		result.append(courtshipOver);
		result.append(", stressMonths: ");
		result.append(stressMonths);
		result.append(')');
		return result.toString();
	}
}
