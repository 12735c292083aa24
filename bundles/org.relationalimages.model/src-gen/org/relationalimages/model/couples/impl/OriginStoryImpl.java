// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.OriginStory;
import org.relationalimages.model.impl.FormulatedElementImpl;
import org.relationalimages.model.sessions.Session;

public class OriginStoryImpl extends FormulatedElementImpl implements OriginStory {
	protected static final String HOW_MET_EDEFAULT = null;
	protected String howMet = HOW_MET_EDEFAULT;
	protected static final String WHY_FELL_IN_LOVE_EDEFAULT = null;
	protected String whyFellInLove = WHY_FELL_IN_LOVE_EDEFAULT;
	protected static final String COURTSHIP_EDEFAULT = null;
	protected String courtship = COURTSHIP_EDEFAULT;
	protected Session askedIn;

	protected OriginStoryImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.ORIGIN_STORY;
	}

	@Override
	public String getHowMet() {
		return howMet;
	}

	@Override
	public void setHowMet(String newHowMet) {
		String oldHowMet = howMet;
		howMet = newHowMet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.ORIGIN_STORY__HOW_MET, oldHowMet, howMet));
	}

	@Override
	public String getWhyFellInLove() {
		return whyFellInLove;
	}

	@Override
	public void setWhyFellInLove(String newWhyFellInLove) {
		String oldWhyFellInLove = whyFellInLove;
		whyFellInLove = newWhyFellInLove;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE, oldWhyFellInLove, whyFellInLove));
	}

	@Override
	public String getCourtship() {
		return courtship;
	}

	@Override
	public void setCourtship(String newCourtship) {
		String oldCourtship = courtship;
		courtship = newCourtship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.ORIGIN_STORY__COURTSHIP, oldCourtship, courtship));
	}

	@Override
	public Session getAskedIn() {
		return askedIn;
	}

	@Override
	public void setAskedIn(Session newAskedIn) {
		Session oldAskedIn = askedIn;
		askedIn = newAskedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.ORIGIN_STORY__ASKED_IN, oldAskedIn, askedIn));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.ORIGIN_STORY__HOW_MET:
				return getHowMet();
			case CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE:
				return getWhyFellInLove();
			case CouplesPackage.ORIGIN_STORY__COURTSHIP:
				return getCourtship();
			case CouplesPackage.ORIGIN_STORY__ASKED_IN:
				return getAskedIn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.ORIGIN_STORY__HOW_MET:
				setHowMet((String)newValue);
				return;
			case CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE:
				setWhyFellInLove((String)newValue);
				return;
			case CouplesPackage.ORIGIN_STORY__COURTSHIP:
				setCourtship((String)newValue);
				return;
			case CouplesPackage.ORIGIN_STORY__ASKED_IN:
				setAskedIn((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.ORIGIN_STORY__HOW_MET:
				setHowMet(HOW_MET_EDEFAULT);
				return;
			case CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE:
				setWhyFellInLove(WHY_FELL_IN_LOVE_EDEFAULT);
				return;
			case CouplesPackage.ORIGIN_STORY__COURTSHIP:
				setCourtship(COURTSHIP_EDEFAULT);
				return;
			case CouplesPackage.ORIGIN_STORY__ASKED_IN:
				setAskedIn((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.ORIGIN_STORY__HOW_MET:
				return HOW_MET_EDEFAULT == null ? howMet != null : !HOW_MET_EDEFAULT.equals(howMet);
			case CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE:
				return WHY_FELL_IN_LOVE_EDEFAULT == null ? whyFellInLove != null : !WHY_FELL_IN_LOVE_EDEFAULT.equals(whyFellInLove);
			case CouplesPackage.ORIGIN_STORY__COURTSHIP:
				return COURTSHIP_EDEFAULT == null ? courtship != null : !COURTSHIP_EDEFAULT.equals(courtship);
			case CouplesPackage.ORIGIN_STORY__ASKED_IN:
				return askedIn != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (howMet: ");
		result.append(howMet);
		result.append(", whyFellInLove: ");
		result.append(whyFellInLove);
		result.append(", courtship: ");
		result.append(courtship);
		result.append(')');
		return result.toString();
	}
}
