// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;

public class SourceRefImpl extends IdentifiedImpl implements SourceRef {
	protected static final String TITLE_EDEFAULT = null;
	protected String title = TITLE_EDEFAULT;
	protected static final String AUTHORS_EDEFAULT = null;
	protected String authors = AUTHORS_EDEFAULT;
	protected static final Integer YEAR_EDEFAULT = null;
	protected Integer year = YEAR_EDEFAULT;
	protected static final String LOCATION_EDEFAULT = null;
	protected String location = LOCATION_EDEFAULT;
	protected static final String LOCATOR_EDEFAULT = null;
	protected String locator = LOCATOR_EDEFAULT;

	protected SourceRefImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.SOURCE_REF;
	}

	@Override
	public String getTitle() {
		return title;
	}

	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.SOURCE_REF__TITLE, oldTitle, title));
	}

	@Override
	public String getAuthors() {
		return authors;
	}

	@Override
	public void setAuthors(String newAuthors) {
		String oldAuthors = authors;
		authors = newAuthors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.SOURCE_REF__AUTHORS, oldAuthors, authors));
	}

	@Override
	public Integer getYear() {
		return year;
	}

	@Override
	public void setYear(Integer newYear) {
		Integer oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.SOURCE_REF__YEAR, oldYear, year));
	}

	@Override
	public String getLocation() {
		return location;
	}

	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.SOURCE_REF__LOCATION, oldLocation, location));
	}

	@Override
	public String getLocator() {
		return locator;
	}

	@Override
	public void setLocator(String newLocator) {
		String oldLocator = locator;
		locator = newLocator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.SOURCE_REF__LOCATOR, oldLocator, locator));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.SOURCE_REF__TITLE:
				return getTitle();
			case RimPackage.SOURCE_REF__AUTHORS:
				return getAuthors();
			case RimPackage.SOURCE_REF__YEAR:
				return getYear();
			case RimPackage.SOURCE_REF__LOCATION:
				return getLocation();
			case RimPackage.SOURCE_REF__LOCATOR:
				return getLocator();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.SOURCE_REF__TITLE:
				setTitle((String)newValue);
				return;
			case RimPackage.SOURCE_REF__AUTHORS:
				setAuthors((String)newValue);
				return;
			case RimPackage.SOURCE_REF__YEAR:
				setYear((Integer)newValue);
				return;
			case RimPackage.SOURCE_REF__LOCATION:
				setLocation((String)newValue);
				return;
			case RimPackage.SOURCE_REF__LOCATOR:
				setLocator((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RimPackage.SOURCE_REF__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case RimPackage.SOURCE_REF__AUTHORS:
				setAuthors(AUTHORS_EDEFAULT);
				return;
			case RimPackage.SOURCE_REF__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case RimPackage.SOURCE_REF__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case RimPackage.SOURCE_REF__LOCATOR:
				setLocator(LOCATOR_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RimPackage.SOURCE_REF__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case RimPackage.SOURCE_REF__AUTHORS:
				return AUTHORS_EDEFAULT == null ? authors != null : !AUTHORS_EDEFAULT.equals(authors);
			case RimPackage.SOURCE_REF__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case RimPackage.SOURCE_REF__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case RimPackage.SOURCE_REF__LOCATOR:
				return LOCATOR_EDEFAULT == null ? locator != null : !LOCATOR_EDEFAULT.equals(locator);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", authors: ");
		result.append(authors);
		result.append(", year: ");
		result.append(year);
		result.append(", location: ");
		result.append(location);
		result.append(", locator: ");
		result.append(locator);
		result.append(')');
		return result.toString();
	}
}
